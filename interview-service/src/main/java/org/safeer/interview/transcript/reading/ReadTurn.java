package org.safeer.interview.transcript.reading;

/**
 * What one speaker says before another does, as a file has it.
 *
 * @param part of the recording, such as a tape's side, from 1
 * @param speaker {@code interviewer}, {@code interviewee}, {@code unknown}, {@code speaker-1}, or a
 *     generic in brackets
 * @param startMs milliseconds from the beginning of the part; null if the file does not say
 * @param endMs where it ends, counted alike; null if the file does not say, or says that it ends
 *     before it begins
 * @param text on one line
 */
public record ReadTurn(int part, String speaker, Long startMs, Long endMs, String text) {

  public ReadTurn {
    endMs = startMs != null && endMs != null && endMs < startMs ? null : endMs;
  }

  /** The turn with another speaker and other words. */
  public ReadTurn with(String otherSpeaker, String otherText) {
    return new ReadTurn(part, otherSpeaker, startMs, endMs, otherText);
  }
}
