package org.safeer.theme.messaging;

import java.math.BigDecimal;
import java.util.Map;
import org.safeer.theme.instrument.Item;
import org.safeer.theme.instrument.NumberFormat;
import org.safeer.theme.vocabulary.Patterns;

/** An item that is answered with a number. */
record NumberItemState(
    String item,
    Map<String, String> label,
    Map<String, String> unit,
    BigDecimal minimum,
    BigDecimal maximum,
    int decimals) {

  NumberItemState {
    Patterns.requireKey(item);
  }

  Item published() {
    return Item.number(item, label, new NumberFormat(unit, minimum, maximum, decimals));
  }
}
