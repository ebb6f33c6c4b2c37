package org.safeer.theme.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safeer.theme.aggregate.StudyCounts;
import org.safeer.theme.disclosure.DifferencingRule;
import org.safeer.theme.disclosure.DisclosurePolicy;
import org.safeer.theme.disclosure.DisclosureRuleException;
import org.safeer.theme.disclosure.ItemTable;
import org.safeer.theme.disclosure.ProtectedTable;
import org.safeer.theme.disclosure.RegionCounts;
import org.safeer.theme.disclosure.Suppressor;
import org.safeer.theme.evidence.Bucket;
import org.safeer.theme.instrument.Item;
import org.safeer.theme.instrument.ItemKey;
import org.safeer.theme.instrument.ScalePoint;
import org.safeer.theme.release.FrozenRelease.FrozenItem;
import org.safeer.theme.theme.ItemMapping;

/** The protected table of each item; an item in several themes is protected once. */
final class ProtectedItems {

  private final ReleaseBasis basis;
  private final DisclosurePolicy policy;
  private final Suppressor suppressor;
  private final Map<ItemKey, FrozenItem> done = new HashMap<>();

  ProtectedItems(ReleaseBasis basis) {
    this.basis = basis;
    this.policy = basis.policy().policy();
    this.suppressor = new Suppressor(policy);
  }

  /** The item as released; withheld, and saying so, where no table can be told safely. */
  FrozenItem freeze(ItemMapping mapping) {
    return done.computeIfAbsent(mapping.key(), key -> make(mapping));
  }

  /** Whether the item is answered with a number. */
  boolean number(ItemMapping mapping) {
    Item item = basis.snapshot().items().get(mapping.key());
    return item != null && item.number() != null;
  }

  private FrozenItem make(ItemMapping mapping) {
    Item item = basis.snapshot().items().get(mapping.key());
    Withholding kind = Withholding.ofKind(item);
    if (kind != null) {
      return frozen(mapping, item, kind.code(), null);
    }
    try {
      ProtectedTable table = protect(mapping, item);
      return frozen(
          mapping, item, table.withheld() ? Withholding.NOTHING_PUBLISHABLE.code() : null, table);
    } catch (DisclosureRuleException impossible) {
      return frozen(mapping, item, impossible.rule(), null);
    }
  }

  private ProtectedTable protect(ItemMapping mapping, Item item) {
    ItemTable table = table(mapping, item);
    DifferencingRule history = basis.history().rule(mapping.key());
    return history.repeat(table, policy).orElseGet(() -> suppressor.protect(table, history));
  }

  private ItemTable table(ItemMapping mapping, Item item) {
    ItemKey key = mapping.key();
    StudyCounts counts = basis.snapshot().counts();
    List<String> regions = counts.regions(key, basis.study().regions());
    List<Integer> points = item.points().stream().map(ScalePoint::value).toList();
    int missing = regions.stream().mapToInt(region -> missing(counts.buckets(key, region))).sum();
    return ItemTable.of(
        key.questionnaire() + "/" + key.item(),
        mapping.end(),
        points,
        regions.stream().map(region -> row(region, points, counts.buckets(key, region))).toList(),
        missing);
  }

  private static RegionCounts row(
      String region, List<Integer> points, Map<String, Integer> buckets) {
    return new RegionCounts(
        region,
        points.stream().map(point -> buckets.getOrDefault(Bucket.value(point), 0)).toList());
  }

  private static int missing(Map<String, Integer> buckets) {
    return buckets.getOrDefault(Bucket.NO_ANSWER, 0)
        + buckets.getOrDefault(Bucket.NOT_APPLICABLE, 0);
  }

  private static FrozenItem frozen(
      ItemMapping mapping, Item item, String withheld, ProtectedTable table) {
    return new FrozenItem(
        mapping.questionnaire(),
        mapping.item(),
        item == null ? Map.of() : item.label(),
        mapping.polarity(),
        item == null ? List.of() : item.points(),
        withheld,
        table);
  }
}
