package org.safeer.interview.transcript.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Unpacks the one part of a DOCX file that holds its words, within bounds: a small file can unpack
 * to any size.
 */
final class DocxPart {

  private static final String DOCUMENT = "word/document.xml";
  private static final int MOST_ENTRIES = 2_000;
  private static final int LARGEST = 32 << 20;

  /** What may be unpacked in all to get to the words. */
  private static final long MOST_UNPACKED = 128L << 20;

  private DocxPart() {}

  static byte[] unpacked(byte[] file) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      long left = MOST_UNPACKED;
      for (int i = 0; i < MOST_ENTRIES; i++) {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null) {
          throw broken("The file is a zip file, but no document.");
        }
        if (entry.getName().equals(DOCUMENT)) {
          return bounded(zip);
        }
        left -= skipped(zip, left);
      }
    } catch (IOException | IllegalArgumentException unsound) {
      throw broken("The file is no sound document.");
    }
    throw broken("The document holds more than " + MOST_ENTRIES + " parts.");
  }

  private static byte[] bounded(InputStream entry) throws IOException {
    byte[] bytes = entry.readNBytes(LARGEST + 1);
    if (bytes.length > LARGEST) {
      throw tooLarge();
    }
    return bytes;
  }

  private static long skipped(InputStream entry, long most) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long total = 0;
    for (int count = entry.read(buffer); count >= 0; count = entry.read(buffer)) {
      total += count;
      if (total > most) {
        throw tooLarge();
      }
    }
    return total;
  }

  private static UnreadableTranscriptException tooLarge() {
    return new UnreadableTranscriptException(
        "file-size", "The document unpacks to more than is read.");
  }

  private static UnreadableTranscriptException broken(String message) {
    return new UnreadableTranscriptException("docx", message);
  }
}
