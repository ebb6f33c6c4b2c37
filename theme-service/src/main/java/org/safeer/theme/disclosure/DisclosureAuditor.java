package org.safeer.theme.disclosure;

import java.util.Map;
import java.util.TreeMap;

/**
 * Reads a protected table as an attacker does and says what can be concluded.
 *
 * <p>The attacker knows every published count, that counts are whole and not negative, how they add
 * up, and (where given) the study's number of respondents. Nothing of the hidden counts enters: the
 * ranges come from the published view alone.
 */
public final class DisclosureAuditor {

  private DisclosureAuditor() {}

  /**
   * The exact range of every hidden count, for an attacker who does not know the study's total.
   *
   * @return ranges of whole numbers by cell; a range of one value is a disclosed count
   */
  public static Map<CellKey, Interval> intervals(ProtectedTable view) {
    return intervals(view, null);
  }

  /**
   * The exact range of every hidden count.
   *
   * @param respondents the study's number of respondents, null if the attacker lacks it
   */
  public static Map<CellKey, Interval> intervals(ProtectedTable view, Integer respondents) {
    Map<CellKey, Integer> known = view.known();
    CountNetwork network = new CountNetwork(view.shape(), known, Map.of(), respondents);
    Map<CellKey, Interval> ranges = new TreeMap<>();
    view.figures().keySet().stream()
        .filter(cell -> !known.containsKey(cell))
        .forEach(cell -> ranges.put(cell, network.interval(cell)));
    ranges.put(CellKey.missing(), network.interval(CellKey.missing()));
    return ranges;
  }

  /** Whether the view leaves possible all that the protection demands. */
  static boolean safe(ProtectedTable view, Protection protection, Integer respondents) {
    CountNetwork network =
        new CountNetwork(view.shape(), view.known(), protection.floors(), respondents);
    return protection.required().entrySet().stream()
        .allMatch(cell -> network.interval(cell.getKey()).covers(cell.getValue()));
  }
}
