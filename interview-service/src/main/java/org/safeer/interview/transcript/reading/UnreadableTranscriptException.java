package org.safeer.interview.transcript.reading;

/** A file that is none of the formats of transcripts, or breaks the rules of its own. */
public final class UnreadableTranscriptException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String rule;

  UnreadableTranscriptException(String rule, String message) {
    super(message);
    this.rule = rule;
  }

  /** Which rule it breaks, for a program to tell. */
  public String rule() {
    return rule;
  }
}
