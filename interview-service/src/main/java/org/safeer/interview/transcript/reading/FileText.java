package org.safeer.interview.transcript.reading;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * The text of a file, in whichever encoding it was written: by its byte order mark; else UTF-8 if
 * all of it is; else UTF-16 if it holds zero bytes; else Windows-1252. What looks like yet another
 * encoding is not guessed: read wrongly, words would become other words.
 *
 * @param charset what it was found to be encoded in
 */
record FileText(String charset, String text) {

  private static final Charset FALLBACK = Charset.forName("windows-1252");

  /** What the fallback is taken for where it is met. */
  private static final Set<String> AS_FALLBACK =
      Set.of("WINDOWS-1252", "ISO-8859-1", "ISO-8859-15", "US-ASCII", "UTF-8", "MACINTOSH");

  /**
   * @throws UnreadableTranscriptException if its encoding cannot be told, or it is no text
   */
  static FileText of(byte[] bytes) {
    Charset charset = charset(bytes);
    String text = decoded(bytes, charset);
    if (text == null) {
      throw new UnreadableTranscriptException(
          "charset", "The file is not wholly in " + charset.name() + ".");
    }
    if (text.indexOf('\0') >= 0) {
      throw new UnreadableTranscriptException("format", "The file is no text.");
    }
    return new FileText(charset.name(), SourceText.normalised(text));
  }

  private static Charset charset(byte[] bytes) {
    if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
      return StandardCharsets.UTF_16LE;
    }
    if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
      return StandardCharsets.UTF_16BE;
    }
    int even = zeros(bytes, 0);
    int odd = zeros(bytes, 1);
    if (even + odd > 0) {
      return even > odd ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }
    return decoded(bytes, StandardCharsets.UTF_8) != null ? StandardCharsets.UTF_8 : guess(bytes);
  }

  /** Zero bytes at the even or the odd places: text is mostly of the first 256 characters. */
  private static int zeros(byte[] bytes, int from) {
    int count = 0;
    for (int i = from; i < bytes.length; i += 2) {
      count += bytes[i] == 0 ? 1 : 0;
    }
    return count;
  }

  private static Charset guess(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    String guess = detector.getDetectedCharset();
    if (guess != null && !AS_FALLBACK.contains(guess)) {
      throw new UnreadableTranscriptException(
          "charset", "The file looks like " + guess + ", which is not read: save it as UTF-8.");
    }
    return FALLBACK;
  }

  private static String decoded(byte[] bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException other) {
      return null;
    }
  }
}
