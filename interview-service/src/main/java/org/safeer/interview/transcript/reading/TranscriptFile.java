package org.safeer.interview.transcript.reading;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A file that was read.
 *
 * @param format found by its content, not by its name
 * @param charset how its text was encoded; null for a DOCX file
 * @param labels what it calls its speakers, as it has them; they may be names
 */
public record TranscriptFile(
    TranscriptFormat format, String charset, ReadTranscript transcript, List<String> labels) {

  /** The longest file, in bytes. */
  public static final int LARGEST = 8 << 20;

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final Pattern SRT =
      Pattern.compile("\\A\\s*(?:\\d+\\s*\\n)?\\s*" + Clock.TIME + "\\s*-->[\\s\\S]*");

  /**
   * Reads a file of any of the formats.
   *
   * @throws UnreadableTranscriptException if it is too large, in no encoding that is read, or not
   *     sound
   */
  public static TranscriptFile read(byte[] bytes) {
    if (bytes.length > LARGEST) {
      throw new UnreadableTranscriptException("file-size", "The file is larger than 8 MiB.");
    }
    if (startsWith(bytes, OLD_OFFICE)) {
      throw new UnreadableTranscriptException(
          "format", "The file is an old or a locked document: save it as .docx.");
    }
    if (startsWith(bytes, ZIP)) {
      return of(TranscriptFormat.DOCX, null, Docx.read(bytes));
    }
    FileText text = FileText.of(bytes);
    TranscriptFormat format = format(text.text());
    return of(format, text.charset(), content(format, text.text()));
  }

  /** Reads a text that is said to be of a format. */
  public static ReadTranscript read(TranscriptFormat format, String text) {
    return content(format, SourceText.normalised(text)).transcript();
  }

  private static Content content(TranscriptFormat format, String normalised) {
    return switch (format) {
      case WEBVTT -> WebVtt.read(normalised);
      case SRT -> Srt.read(normalised);
      case JSON -> JsonTranscript.read(normalised);
      default -> PlainText.content(normalised);
    };
  }

  private static TranscriptFile of(TranscriptFormat format, String charset, Content content) {
    return new TranscriptFile(format, charset, content.transcript(), content.labels());
  }

  private static TranscriptFormat format(String text) {
    if (WebVtt.begins(text)) {
      return TranscriptFormat.WEBVTT;
    }
    if (SRT.matcher(text.substring(0, Math.min(text.length(), 200))).matches()) {
      return TranscriptFormat.SRT;
    }
    return JsonTranscript.begins(text) ? TranscriptFormat.JSON : TranscriptFormat.PLAIN_TEXT;
  }

  private static boolean startsWith(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }
}
