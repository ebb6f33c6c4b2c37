package org.safeer.survey.logic;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Every answer that an item can have. */
public sealed interface Domain {

  /** The same of an item that may also be left without an answer. */
  Domain orNothing();

  /**
   * One of these.
   *
   * @param values {@link Value#NOTHING} among them, if it may be left without an answer
   */
  record Values(List<Value> values) implements Domain {

    @Override
    public Domain orNothing() {
      return new Values(Stream.concat(values.stream(), Stream.of(Value.NOTHING)).toList());
    }
  }

  /**
   * A decimal number.
   *
   * @param minimum the least it can be; null if there is none
   * @param maximum the greatest it can be; null if there is none
   * @param decimals digits it may have after its point
   * @param optional whether it may be left without an answer
   */
  record Range(BigDecimal minimum, BigDecimal maximum, int decimals, boolean optional)
      implements Domain {

    @Override
    public Domain orNothing() {
      return new Range(minimum, maximum, decimals, true);
    }

    boolean holds(BigDecimal number) {
      return (minimum == null || number.compareTo(minimum) >= 0)
          && (maximum == null || number.compareTo(maximum) <= 0);
    }
  }
}
