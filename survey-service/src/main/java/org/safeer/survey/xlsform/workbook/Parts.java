package org.safeer.survey.xlsform.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The parts of a workbook's package, unpacked no further than the limits allow. */
final class Parts {

  /** What Excel wraps an encrypted workbook in, and what workbooks were before 2007. */
  private static final byte[] COMPOUND_FILE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

  private static final String NO_WORKBOOK =
      "The body is no workbook, which is an .xlsx file, or it is damaged.";

  private final Map<String, byte[]> parts = new HashMap<>();
  private int entries;
  private int left = Workbook.MOST_INFLATED;

  private Parts() {}

  static Parts of(byte[] file) {
    if (startsAs(COMPOUND_FILE, file)) {
      throw new UnreadableWorkbookException(
          "The workbook is encrypted, or of the old kind .xls: save it as .xlsx, without a"
              + " password.");
    }
    Parts parts = new Parts();
    try (ZipFile zip = opened(file)) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        parts.add(entry.getName(), zip, entry);
      }
    } catch (IOException | RuntimeException broken) {
      throw broken instanceof UnreadableWorkbookException known
          ? known
          : new UnreadableWorkbookException(NO_WORKBOOK, broken);
    }
    return parts;
  }

  private static ZipFile opened(byte[] file) throws IOException {
    return ZipFile.builder().setByteArray(file).get();
  }

  private static boolean startsAs(byte[] magic, byte[] file) {
    for (int i = 0; i < magic.length; i++) {
      if (file.length <= i || file[i] != magic[i]) {
        return false;
      }
    }
    return true;
  }

  private void add(String name, ZipFile zip, ZipArchiveEntry entry) throws IOException {
    entries++;
    if (entries > Workbook.MOST_PARTS) {
      throw new UnreadableWorkbookException(
          "The workbook's file has more than " + Workbook.MOST_PARTS + " parts.");
    }
    byte[] bytes;
    try (InputStream content = zip.getInputStream(entry)) {
      bytes = content.readNBytes(left + 1);
    }
    if (bytes.length > left) {
      throw new UnreadableWorkbookException(
          "The workbook unpacks to more than " + Workbook.MOST_INFLATED + " bytes.");
    }
    left -= bytes.length;
    if (parts.put(key(name), bytes) != null) {
      throw new UnreadableWorkbookException("The workbook's file holds a part twice.");
    }
  }

  /** The part of this name; null if there is none. */
  byte[] get(String name) {
    return parts.get(key(name));
  }

  /** Names of parts do not differ by case. */
  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
