package org.safeer.theme.disclosure;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What must not be concluded from an item's table.
 *
 * @param required per sensitive cell, the range an attacker must still hold possible
 * @param floors per cell, a value the attacker is taken to know as its lower limit
 */
record Protection(Map<CellKey, Interval> required, Map<CellKey, Integer> floors) {

  static final Protection NONE = new Protection(Map.of(), Map.of());

  Protection {
    required = Collections.unmodifiableMap(new TreeMap<>(required));
    floors = Collections.unmodifiableMap(new TreeMap<>(floors));
  }

  /** Both together: the wider range, the higher floor. */
  Protection and(Protection other) {
    Map<CellKey, Interval> ranges = new TreeMap<>(required);
    other.required.forEach((key, range) -> ranges.merge(key, range, Interval::hull));
    Map<CellKey, Integer> limits = new TreeMap<>(floors);
    other.floors.forEach((key, floor) -> limits.merge(key, floor, Math::max));
    return new Protection(ranges, limits);
  }
}
