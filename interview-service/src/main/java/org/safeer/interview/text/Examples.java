package org.safeer.interview.text;

/** What the study {@code sandbox} holds: every example of the API works on it as it stands. */
public final class Examples {

  public static final String STUDY = "sandbox";
  public static final String INTERVIEW = "0193a1b0-0000-7000-8000-0000000000b1";
  public static final String CODING = "0193a1b0-0000-7000-8000-0000000000c1";

  /** A coding that is there to be deleted. */
  public static final String SPARE_CODING = "0193a1b0-0000-7000-8000-0000000000c9";

  public static final String CODE = "media-stereotype";

  private Examples() {}
}
