package org.safeer.theme.evidence;

/**
 * Where one answer to one item is counted: under a scale point, an option, or a way of being
 * missing. As text, so that a table can hold all three: {@code value:4}, {@code option:yes}, {@code
 * missing:no-answer}.
 */
public final class Bucket {

  /** The person gave no answer. */
  public static final String NO_ANSWER = "missing:no-answer";

  /** The item does not apply to the person. */
  public static final String NOT_APPLICABLE = "missing:not-applicable";

  private static final String VALUE = "value:";
  private static final String OPTION = "option:";

  private Bucket() {}

  /** The bucket of a scale point. */
  public static String value(int value) {
    return VALUE + value;
  }

  /** The bucket of an option. */
  public static String option(String option) {
    return OPTION + option;
  }
}
