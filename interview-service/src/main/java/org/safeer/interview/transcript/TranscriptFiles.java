package org.safeer.interview.transcript;

import java.util.List;
import org.safeer.interview.transcript.reading.ReadTurn;
import org.safeer.interview.transcript.writing.TranscriptWriter;

/** A transcript as a file of a media type. */
final class TranscriptFiles {

  static final String TEXT = "text/plain";
  static final String WEBVTT = "text/vtt";
  static final String SRT = "application/x-subrip";
  static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private TranscriptFiles() {}

  /** The bytes of the file; null for a type that is not written here. */
  static byte[] of(String type, List<SpokenTurn> spoken) {
    List<ReadTurn> turns = spoken.stream().map(SpokenTurn::read).toList();
    return switch (type) {
      case TEXT -> TranscriptWriter.text(turns);
      case WEBVTT -> TranscriptWriter.webVtt(turns);
      case SRT -> TranscriptWriter.srt(turns);
      case DOCX -> TranscriptWriter.docx(turns);
      default -> null;
    };
  }
}
