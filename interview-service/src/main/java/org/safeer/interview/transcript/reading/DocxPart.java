package org.safeer.interview.transcript.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.safeer.kit.zip.BoundedZip;
import org.safeer.kit.zip.UnsoundZipException;
import org.safeer.kit.zip.ZipBounds;

/**
 * Unpacks the one part of a DOCX file that holds its words, within bounds: a small file can unpack
 * to any size.
 */
final class DocxPart {

  private static final String DOCUMENT = "word/document.xml";
  private static final int MOST_ENTRIES = 2_000;
  private static final int LARGEST = 32 << 20;

  /** What may be unpacked in all to get to the words; XML of one style packs very well. */
  private static final ZipBounds BOUNDS = new ZipBounds(MOST_ENTRIES, 128L << 20, 1_000);

  private DocxPart() {}

  static byte[] unpacked(byte[] file) {
    try (BoundedZip zip = new BoundedZip(new ByteArrayInputStream(file), BOUNDS)) {
      String name = zip.next();
      while (name != null && !name.equals(DOCUMENT)) {
        name = zip.next();
      }
      if (name == null) {
        throw broken("The file is a zip file, but no document.");
      }
      return zip.read(LARGEST);
    } catch (UnsoundZipException unsound) {
      throw refused(unsound.reason());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static UnreadableTranscriptException refused(UnsoundZipException.Reason reason) {
    return switch (reason) {
      case SIZE, RATIO ->
          new UnreadableTranscriptException(
              "file-size", "The document unpacks to more than is read.");
      case ENTRIES -> broken("The document holds more than " + MOST_ENTRIES + " parts.");
      case DAMAGED, NAME -> broken("The file is no sound document.");
    };
  }

  private static UnreadableTranscriptException broken(String message) {
    return new UnreadableTranscriptException("docx", message);
  }
}
