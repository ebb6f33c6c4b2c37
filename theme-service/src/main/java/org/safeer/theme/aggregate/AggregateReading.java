package org.safeer.theme.aggregate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.safeer.theme.aggregate.AggregatesView.AggregateCell;
import org.safeer.theme.aggregate.AggregatesView.CodeAggregate;
import org.safeer.theme.aggregate.AggregatesView.CountedEvidence;
import org.safeer.theme.aggregate.AggregatesView.ItemAggregate;
import org.safeer.theme.aggregate.AggregatesView.ThemeAggregate;
import org.safeer.theme.evidence.CountKey.Measure;
import org.safeer.theme.evidence.CountKey.Total;
import org.safeer.theme.instrument.Code;
import org.safeer.theme.instrument.Item;
import org.safeer.theme.instrument.ItemKey;
import org.safeer.theme.study.Studies;
import org.safeer.theme.study.Study;
import org.safeer.theme.theme.ItemMapping;
import org.safeer.theme.theme.ThemeView;

/** Reads a study's counts as themes × items × regions, and themes × codes. */
@ApplicationScoped
public class AggregateReading {

  private static final String ALL_REGIONS = "all";

  private final Studies studies;
  private final Aggregates aggregates;

  AggregateReading(Studies studies, Aggregates aggregates) {
    this.studies = studies;
    this.aggregates = aggregates;
  }

  AggregatesView read(String key) {
    Study study = studies.require(key);
    StudySnapshot snapshot = aggregates.snapshot(key);
    StudyCounts counts = snapshot.counts();
    return new AggregatesView(
        key,
        Instant.now(),
        new CountedEvidence(counts.total(Total.RESPONSES), counts.total(Total.INTERVIEWS)),
        themes(study, snapshot),
        counts.checksum());
  }

  /** Every theme of a snapshot with what is counted under it, by key. */
  public static List<ThemeAggregate> themes(Study study, StudySnapshot snapshot) {
    return snapshot.themes().stream().map(theme -> theme(theme, study, snapshot)).toList();
  }

  private static ThemeAggregate theme(ThemeView theme, Study study, StudySnapshot snapshot) {
    List<ItemAggregate> items = new ArrayList<>();
    for (ItemMapping mapping : theme.items()) {
      Item item = snapshot.items().get(mapping.key());
      // Between the swap of a rebuild and its last event, an item can be unknown for a moment.
      if (item != null) {
        items.add(item(mapping, item, study, snapshot.counts()));
      }
    }
    List<CodeAggregate> codes = theme.codes().stream().map(code -> code(code, snapshot)).toList();
    return new ThemeAggregate(theme.theme(), theme.title(), items, codes);
  }

  private static ItemAggregate item(
      ItemMapping mapping, Item item, Study study, StudyCounts counts) {
    ItemKey key = mapping.key();
    List<String> regions = counts.regions(key, study.regions());
    List<ItemRow> rows =
        regions.stream().map(region -> new ItemRow(item, counts.buckets(key, region))).toList();
    List<AggregateCell> cells = new ArrayList<>();
    cells.add(ItemRow.sum(item, rows).cell(ALL_REGIONS, mapping.end()));
    for (int i = 0; i < regions.size(); i++) {
      cells.add(rows.get(i).cell(regions.get(i), mapping.end()));
    }
    return new ItemAggregate(
        key.questionnaire(),
        key.item(),
        item.type(),
        item.label(),
        item.number() == null ? null : item.number().unit(),
        mapping.polarity(),
        cells);
  }

  private static CodeAggregate code(String code, StudySnapshot snapshot) {
    Code known = snapshot.codes().get(code);
    StudyCounts counts = snapshot.counts();
    return new CodeAggregate(
        code,
        known == null ? Map.of() : known.label(),
        counts.code(code, Measure.EXCERPTS),
        counts.code(code, Measure.INTERVIEWEES),
        counts.code(code, Measure.QUOTATIONS));
  }
}
