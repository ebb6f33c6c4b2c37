package org.safeer.theme.aggregate;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safeer.theme.aggregate.AggregatesView.AggregateCell;
import org.safeer.theme.aggregate.AggregatesView.AnswerCount;
import org.safeer.theme.aggregate.AggregatesView.MissingAnswers;
import org.safeer.theme.evidence.Bucket;
import org.safeer.theme.statistics.NumberSummary;

/** The answers to a number item from one region, or from all, by the number answered. */
record NumberRow(SortedMap<BigDecimal, Integer> counts) {

  static NumberRow of(Map<String, Integer> buckets) {
    SortedMap<BigDecimal, Integer> counts = new TreeMap<>();
    buckets.forEach(
        (bucket, count) -> Bucket.number(bucket).ifPresent(number -> counts.put(number, count)));
    return new NumberRow(counts);
  }

  /** Polarity plays no part: a number has no end that speaks for a theme. */
  AggregateCell cell(String region, MissingAnswers missing, int decimals) {
    NumberSummary summary = NumberSummary.of(counts, decimals);
    List<AnswerCount> distribution =
        counts.entrySet().stream()
            .map(answer -> new AnswerCount(answer.getKey(), null, answer.getValue()))
            .toList();
    return new AggregateCell(
        region,
        summary.n(),
        missing,
        distribution,
        summary.median().orElse(null),
        summary.mean().orElse(null),
        null);
  }
}
