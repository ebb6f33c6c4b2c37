package org.safeer.interview.text;

/** What the study {@code sandbox} holds: every example of the API works on it as it stands. */
public final class Examples {

  public static final String STUDY = "sandbox";
  public static final String INTERVIEW = "0193a1b0-0000-7000-8000-0000000000b1";
  public static final String CODING = "0193a1b0-0000-7000-8000-0000000000c1";

  /** An interview that is yet to be held, and has no recording. */
  public static final String SCHEDULED_INTERVIEW = "0193a1b0-0000-7000-8000-0000000000b2";

  /** An interview of which the replaced words are kept. */
  public static final String KEPT_INTERVIEW = "0193a1b0-0000-7000-8000-0000000000b3";

  public static final String GUIDE = "main";
  public static final String PSEUDONYM = "0193a1b0-0000-7000-8000-000000000901";

  /** A pseudonym that is there to be deleted. */
  public static final String SPARE_PSEUDONYM = "0193a1b0-0000-7000-8000-000000000902";

  /** A coding that is there to be deleted. */
  public static final String SPARE_CODING = "0193a1b0-0000-7000-8000-0000000000c9";

  public static final String CODE = "media-stereotype";

  /** A code that stands where the example moves it. */
  public static final String MOVED_CODE = "language-barrier";

  /** A code that is there to be retired. */
  public static final String SPARE_CODE = "homesickness";

  /** A code that is there to be merged into another. */
  public static final String MERGED_CODE = "tongue";

  /** A code that is there to be split. */
  public static final String SPLIT_CODE = "first-months";

  public static final String MEMO = "0193a1b0-0000-7000-8000-000000000801";

  /** A memo that is there to be deleted. */
  public static final String SPARE_MEMO = "0193a1b0-0000-7000-8000-000000000802";

  private Examples() {}
}
