package org.safeer.theme.aggregate;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.safeer.kit.json.RequestHash;
import org.safeer.theme.evidence.CountKey;
import org.safeer.theme.evidence.CountKey.CodeCount;
import org.safeer.theme.evidence.CountKey.EvidenceCount;
import org.safeer.theme.evidence.CountKey.ItemCount;
import org.safeer.theme.evidence.CountKey.Measure;
import org.safeer.theme.evidence.CountKey.Total;
import org.safeer.theme.instrument.ItemKey;

/** All counts of one study at one moment, ready to be asked. */
public final class StudyCounts {

  private final String study;
  private final SortedMap<CountKey, Long> counts;
  private final Map<ItemKey, Map<String, Map<String, Integer>>> items = new HashMap<>();

  StudyCounts(String study, SortedMap<CountKey, Long> counts) {
    this.study = study;
    this.counts = counts;
    counts.forEach(this::index);
  }

  /** How often each bucket was chosen in a region; buckets nobody chose are not in it. */
  public Map<String, Integer> buckets(ItemKey item, String region) {
    return items.getOrDefault(item, Map.of()).getOrDefault(region, Map.of());
  }

  /** The regions of a study's frame, and behind them any other that has answers to the item. */
  public List<String> regions(ItemKey item, List<String> frame) {
    SortedSet<String> others = new TreeSet<>(items.getOrDefault(item, Map.of()).keySet());
    frame.forEach(others::remove);
    return Stream.concat(frame.stream(), others.stream()).toList();
  }

  /** Excerpts or interviewees of a code. */
  public int code(String code, Measure measure) {
    return value(new CodeCount(study, code, measure));
  }

  /** How much evidence is counted. */
  public int total(Total total) {
    return value(new EvidenceCount(study, total));
  }

  /**
   * SHA-256 over every count that is not zero, as lines {@code name=count} in the order of names:
   * equal exactly if all counts are, whichever generation they stand in.
   */
  public String checksum() {
    StringBuilder lines = new StringBuilder();
    counts.forEach((key, count) -> lines.append(key.name()).append('=').append(count).append('\n'));
    return RequestHash.sha256(lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  private int value(CountKey key) {
    return Math.toIntExact(counts.getOrDefault(key, 0L));
  }

  private void index(CountKey key, long count) {
    if (key instanceof ItemCount cell) {
      items
          .computeIfAbsent(new ItemKey(cell.questionnaire(), cell.item()), item -> new HashMap<>())
          .computeIfAbsent(cell.region(), region -> new HashMap<>())
          .put(cell.bucket(), Math.toIntExact(count));
    }
  }
}
