package org.safeer.interview.refi.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.safeer.interview.refi.reading.Findings;
import org.safeer.interview.refi.reading.UnreadableRefiException;
import org.safeer.kit.zip.BoundedZip;
import org.safeer.kit.zip.UnsoundZipException;
import org.safeer.kit.zip.ZipBounds;

/**
 * A {@code .qdpx} file: a zip file with the document {@code project.qde} and a flat folder {@code
 * sources}. Programs write both names in any case, so they are read in any. Of the sources the
 * texts alone are unpacked.
 *
 * @param project the document
 * @param texts bytes of the text files, by their names in lower case, without the folder
 */
public record QdpxArchive(byte[] project, Map<String, byte[]> texts) {

  private static final String PROJECT = "project.qde";
  private static final String SOURCES = "sources/";
  private static final String TEXT = ".txt";

  private static final int LARGEST_PROJECT = 48 << 20;
  private static final int LARGEST_TEXT = 8 << 20;

  /** Of all texts together: they are held in memory. */
  private static final int MOST_TEXT = 64 << 20;

  private static final ZipBounds BOUNDS = new ZipBounds(10_000, 256L << 20, 250);

  /** Whether these bytes begin as every zip file does. */
  public static boolean isPacked(byte[] file) {
    return file.length > 3 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
  }

  /**
   * Unpacks a file; what it holds beside its document and texts is noted.
   *
   * @throws UnreadableRefiException with the rule {@code zip}, {@code zip-entries}, {@code
   *     zip-size}, {@code zip-ratio}, {@code zip-name}, {@code zip-twice} or {@code zip-project}
   */
  public static QdpxArchive unpack(byte[] file, Findings findings) {
    byte[] project = null;
    Map<String, byte[]> texts = new HashMap<>();
    int textBytes = 0;
    try (BoundedZip zip = new BoundedZip(new ByteArrayInputStream(file), BOUNDS)) {
      for (String name = zip.next(); name != null; name = zip.next()) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals(PROJECT)) {
          requireFirst(project == null);
          project = zip.read(LARGEST_PROJECT);
        } else if (isText(lower)) {
          byte[] text = zip.read(Math.min(LARGEST_TEXT, MOST_TEXT - textBytes));
          textBytes += text.length;
          requireFirst(texts.put(lower.substring(SOURCES.length()), text) == null);
        } else if (!lower.endsWith("/")) {
          findings.add("unsupported", "zip:" + kind(lower));
        }
      }
    } catch (UnsoundZipException unsound) {
      throw refused(unsound.reason());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    if (project == null) {
      throw new UnreadableRefiException("zip-project", "The file holds no project.qde.");
    }
    return new QdpxArchive(project, texts);
  }

  private static boolean isText(String lower) {
    boolean flat = lower.startsWith(SOURCES) && lower.indexOf('/', SOURCES.length()) < 0;
    return flat && lower.endsWith(TEXT);
  }

  /** Names of sources may be anybody's; their kind says enough. */
  private static String kind(String lower) {
    int dot = lower.lastIndexOf('.');
    boolean told = dot >= 0 && lower.substring(dot + 1).matches("[a-z0-9]{1,8}");
    return (lower.startsWith(SOURCES) ? SOURCES : "") + "*" + (told ? lower.substring(dot) : "");
  }

  private static void requireFirst(boolean first) {
    if (!first) {
      throw new UnreadableRefiException("zip-twice", "The file holds two entries of one name.");
    }
  }

  private static UnreadableRefiException refused(UnsoundZipException.Reason reason) {
    return switch (reason) {
      case DAMAGED -> new UnreadableRefiException("zip", "The file is no sound zip file.");
      case ENTRIES -> new UnreadableRefiException("zip-entries", "The file has too many entries.");
      case SIZE ->
          new UnreadableRefiException("zip-size", "The file unpacks to more than is read.");
      case RATIO ->
          new UnreadableRefiException("zip-ratio", "The file unpacks to far more than it holds.");
      case NAME ->
          new UnreadableRefiException("zip-name", "The name of an entry leads out of the file.");
    };
  }

  /**
   * Packs a project.
   *
   * @param document of the project
   * @param texts what each text file says, by its name without the folder
   */
  public static byte[] pack(String document, Map<String, String> texts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, PROJECT, document);
      for (Map.Entry<String, String> text : texts.entrySet()) {
        put(zip, SOURCES + text.getKey(), text.getValue());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    zip.putNextEntry(entry);
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }
}
