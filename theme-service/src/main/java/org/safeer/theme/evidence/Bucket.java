package org.safeer.theme.evidence;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Where one answer to one item is counted: under a scale point, an option, a number, or a way of
 * being missing. As text, so that a table can hold them all: {@code value:4}, {@code option:yes},
 * {@code number:2.5}, {@code missing:no-answer}.
 */
public final class Bucket {

  /** The person gave no answer. */
  public static final String NO_ANSWER = "missing:no-answer";

  /** The item does not apply to the person. */
  public static final String NOT_APPLICABLE = "missing:not-applicable";

  private static final String VALUE = "value:";
  private static final String OPTION = "option:";
  private static final String NUMBER = "number:";

  /** More than any answer has; a number without this bound could be gigabytes long as text. */
  private static final int MOST_DIGITS = 40;

  private Bucket() {}

  /** The bucket of a scale point. */
  public static String value(int value) {
    return VALUE + value;
  }

  /** The bucket of an option. */
  public static String option(String option) {
    return OPTION + option;
  }

  /**
   * The bucket of a number; equal numbers share one, however they were written.
   *
   * @throws IllegalArgumentException if it has more digits than any answer
   */
  public static String number(BigDecimal number) {
    BigDecimal plain = number.stripTrailingZeros();
    if (plain.precision() > MOST_DIGITS || Math.abs((long) plain.scale()) > MOST_DIGITS) {
      throw new IllegalArgumentException("a number of too many digits");
    }
    return NUMBER + plain.toPlainString();
  }

  /** The number of a bucket, if it is the bucket of one. */
  public static Optional<BigDecimal> number(String bucket) {
    return bucket.startsWith(NUMBER)
        ? Optional.of(new BigDecimal(bucket.substring(NUMBER.length())))
        : Optional.empty();
  }
}
