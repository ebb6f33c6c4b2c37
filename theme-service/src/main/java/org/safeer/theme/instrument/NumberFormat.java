package org.safeer.theme.instrument;

import java.math.BigDecimal;
import java.util.Map;

/**
 * How a number item is answered.
 *
 * @param unit by language tag; null if the number has none
 * @param minimum smallest answer; null if there is no least
 * @param maximum largest answer; null if there is no most
 * @param decimals how many decimals an answer may have, 0 to 6
 */
public record NumberFormat(
    Map<String, String> unit, BigDecimal minimum, BigDecimal maximum, int decimals) {}
