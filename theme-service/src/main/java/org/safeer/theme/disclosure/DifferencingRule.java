package org.safeer.theme.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Keeps a release from being subtracted from the earlier ones of its study.
 *
 * <p>Answers come in and go between two releases, and the difference of a count is itself a count:
 * of those who came or went. The rule takes the attacker to know that answers were only added where
 * a count did not fall.
 *
 * <ul>
 *   <li><b>Published before, nearly the same now.</b> A count that differs from its earlier value
 *       by one to minimum cell − 1 is sensitive: it must look as if it had not changed, and as if
 *       it had changed by the minimum. An unchanged count, or one that moved by the minimum, is
 *       not.
 *   <li><b>Hidden before.</b> What was hidden stays hidden, unless every count hidden then is now
 *       at least as large as the largest value it could have had for a reader then. Only in that
 *       case does "it was no more than it is now" rule out nothing; if a part came out alone, the
 *       growth of what is left would bound it. Where an earlier release told nothing of the item,
 *       there is nothing to narrow.
 * </ul>
 */
public final class DifferencingRule {

  /** No earlier release has the item. */
  public static final DifferencingRule NO_HISTORY = new DifferencingRule(List.of());

  private final List<ProtectedTable> earlier;

  /**
   * @param earlier the item's tables in all published releases of the study, oldest first
   */
  public DifferencingRule(List<ProtectedTable> earlier) {
    this.earlier = List.copyOf(earlier);
  }

  /**
   * The latest table, to be shown again in place of a new one, where the national n differs by too
   * few people for a new table to tell anything safely: that is, by fewer than the minimum cell. A
   * table made under a more lenient policy is not shown again.
   *
   * @throws DisclosureRuleException rule {@code shape-fixed-by-release}
   */
  public Optional<ProtectedTable> repeat(ItemTable table, DisclosurePolicy policy) {
    if (earlier.isEmpty()) {
      return Optional.empty();
    }
    ProtectedTable latest = earlier.get(earlier.size() - 1);
    requireSameShape(table.shape(), latest.shape());
    ProtectedCount base = latest.national().base();
    boolean near = base.published() && policy.small(Math.abs(table.base() - base.value()));
    return near && meets(latest, policy) ? Optional.of(latest) : Optional.empty();
  }

  private static boolean meets(ProtectedTable table, DisclosurePolicy policy) {
    return table.known().entrySet().stream()
        .allMatch(
            cell ->
                cell.getKey().figure() == Figure.BASE
                    ? cell.getValue() >= policy.minimumBase()
                    : !policy.small(cell.getValue()));
  }

  /**
   * @throws DisclosureRuleException rule {@code shape-fixed-by-release} where an earlier release
   *     shows the item with other points, regions or polarity: the two could be linked
   */
  Protection protection(ItemTable table, DisclosurePolicy policy) {
    Protection protection = Protection.NONE;
    for (ProtectedTable before : earlier) {
      requireSameShape(table.shape(), before.shape());
      if (!before.withheld()) {
        protection = protection.and(hiddenThen(before, table.counts()));
        protection = protection.and(publishedThen(before, table.counts(), policy));
      }
    }
    return protection;
  }

  private static Protection hiddenThen(ProtectedTable before, Map<CellKey, Integer> counts) {
    Map<CellKey, Interval> possible = new TreeMap<>(DisclosureAuditor.intervals(before));
    possible.keySet().remove(CellKey.missing());
    boolean outgrown =
        possible.entrySet().stream()
            .allMatch(then -> counts.get(then.getKey()) >= then.getValue().high());
    if (outgrown) {
      return Protection.NONE;
    }
    Map<CellKey, Interval> required = new TreeMap<>();
    possible.keySet().forEach(cell -> required.put(cell, Interval.exactly(counts.get(cell))));
    return new Protection(required, Map.of());
  }

  private static Protection publishedThen(
      ProtectedTable before, Map<CellKey, Integer> counts, DisclosurePolicy policy) {
    Map<CellKey, Interval> required = new TreeMap<>();
    Map<CellKey, Integer> floors = new TreeMap<>();
    before
        .known()
        .forEach(
            (cell, then) -> {
              int now = counts.get(cell);
              if (now != then && policy.small(Math.abs(now - then))) {
                required.put(cell, unchangedOrFar(now, then, policy));
              }
              // A count too small to be told must be able to look like zero: it gets no floor.
              if (now >= then && !policy.small(now)) {
                floors.put(cell, then);
              }
            });
    return new Protection(required, floors);
  }

  private static Interval unchangedOrFar(int now, int then, DisclosurePolicy policy) {
    return now > then
        ? new Interval(then, (long) then + policy.minimumCell())
        : new Interval(Math.max(0, then - policy.minimumCell()), then);
  }

  private static void requireSameShape(TableShape now, TableShape then) {
    if (!now.sameCells(then)) {
      throw new DisclosureRuleException(
          "item",
          "shape-fixed-by-release",
          "Item " + now.item() + " was released with other points, regions or polarity.");
    }
  }
}
