package org.safeer.survey.responseimport.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds how a text is encoded: by its byte order mark; else UTF-8 if all of it is; else UTF-16 if
 * it holds zero bytes; else Windows-1252. What looks like yet another encoding is not guessed: read
 * wrongly, answers would become other answers.
 */
final class CharsetDetection {

  private static final Charset FALLBACK = Charset.forName("windows-1252");

  private static final int SAMPLE = 1 << 14;

  /** What the fallback is taken for where it is met. */
  private static final Set<String> AS_FALLBACK =
      Set.of("WINDOWS-1252", "ISO-8859-1", "ISO-8859-15", "US-ASCII", "UTF-8", "MACINTOSH");

  private final FileBytes bytes;
  private final byte[] sample;

  private CharsetDetection(FileBytes bytes) throws IOException {
    this.bytes = bytes;
    try (InputStream start = bytes.open()) {
      this.sample = start.readNBytes(SAMPLE);
    }
  }

  /**
   * Reads the whole file strictly in what it was found to be.
   *
   * @throws BrokenFileException if it is in no encoding that can be found by its bytes
   */
  static Charset of(FileBytes bytes) throws IOException {
    Charset found = new CharsetDetection(bytes).find();
    try (InputStream all = bytes.open()) {
      FileText.check(all, found);
    }
    return found;
  }

  private Charset find() throws IOException {
    if (startsWith(0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (startsWith(0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    if (startsWith(0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    if (zeros(0) + zeros(1) > 0) {
      Charset wide = zeros(0) > zeros(1) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
      // Else it is a text with a zero in it, which is refused where it stands.
      return FileText.isIn(bytes, wide) ? wide : StandardCharsets.UTF_8;
    }
    return FileText.isIn(bytes, StandardCharsets.UTF_8) ? StandardCharsets.UTF_8 : fallback();
  }

  private boolean startsWith(int... mark) {
    return sample.length >= mark.length
        && Arrays.equals(Arrays.copyOf(sample, mark.length), bytes(mark));
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  /** Zero bytes at the even or the odd places: text is mostly of the first 256 characters. */
  private int zeros(int from) {
    int count = 0;
    for (int i = from; i < sample.length; i += 2) {
      count += sample[i] == 0 ? 1 : 0;
    }
    return count;
  }

  private Charset fallback() throws IOException {
    String guess = guess();
    if (guess != null && !AS_FALLBACK.contains(guess)) {
      throw new BrokenFileException(
          1, "charset", "the file looks like " + guess + ", which is not guessed: declare charset");
    }
    return FALLBACK;
  }

  private String guess() throws IOException {
    UniversalDetector detector = new UniversalDetector();
    byte[] buffer = new byte[SAMPLE];
    try (InputStream all = bytes.open()) {
      for (int count = all.read(buffer);
          count >= 0 && !detector.isDone();
          count = all.read(buffer)) {
        detector.handleData(buffer, 0, count);
      }
    }
    detector.dataEnd();
    return detector.getDetectedCharset();
  }
}
