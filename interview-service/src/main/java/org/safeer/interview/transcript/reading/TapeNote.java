package org.safeer.interview.transcript.reading;

import java.util.regex.Pattern;

/** Lines that speak of the recording, not in it, such as {@code END OF SIDE A}. */
enum TapeNote {
  /** A part of the recording ends here. */
  END,
  /** A part begins here. */
  BEGINNING,
  /** The line is spoken text. */
  NONE;

  private static final Pattern ENDING =
      Pattern.compile(
          "END(?: OF)?(?: (?:THE )?(?:TAPE|SIDE|INTERVIEW|RECORDING)(?: \\w{1,3})?)?\\.?");
  private static final Pattern BEGINNING_OF = Pattern.compile("(?:TAPE|SIDE|PART) \\w{1,3}\\.?");
  private static final Pattern PAGE_NUMBER = Pattern.compile("\\d{1,3}");

  /**
   * What kind of note a line is.
   *
   * @param line without white space around it
   * @param before the note that was read last, NONE if text was spoken since
   */
  static TapeNote of(String line, TapeNote before) {
    if (ENDING.matcher(line).matches()) {
      return END;
    }
    if (before == END && PAGE_NUMBER.matcher(line).matches()) {
      return END;
    }
    return BEGINNING_OF.matcher(line).matches() ? BEGINNING : NONE;
  }
}
