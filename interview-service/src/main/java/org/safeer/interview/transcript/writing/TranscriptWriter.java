package org.safeer.interview.transcript.writing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.safeer.interview.transcript.reading.ReadTurn;

/**
 * Writes turns so that reading the file gives the same turns. SubRip alone cannot say everything:
 * it has no parts, no unknown times, and two turns of one speaker in a row become one.
 */
public final class TranscriptWriter {

  private TranscriptWriter() {}

  /** Plain text in UTF-8. */
  public static byte[] text(List<ReadTurn> turns) {
    return utf8(TextTranscript.of(turns));
  }

  /** WebVTT, with a voice for each speaker. */
  public static byte[] webVtt(List<ReadTurn> turns) {
    return utf8(Captions.webVtt(turns));
  }

  /** SubRip in UTF-8, with labels. */
  public static byte[] srt(List<ReadTurn> turns) {
    return utf8(Captions.srt(turns));
  }

  /** A table in a DOCX file; the same turns give the same bytes. */
  public static byte[] docx(List<ReadTurn> turns) {
    return DocxTranscript.of(turns);
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
