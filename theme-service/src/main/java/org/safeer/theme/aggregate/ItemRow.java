package org.safeer.theme.aggregate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.safeer.theme.aggregate.AggregatesView.AggregateCell;
import org.safeer.theme.aggregate.AggregatesView.AnswerCount;
import org.safeer.theme.aggregate.AggregatesView.MissingAnswers;
import org.safeer.theme.aggregate.AggregatesView.TopTwoAggregate;
import org.safeer.theme.evidence.Bucket;
import org.safeer.theme.instrument.Item;
import org.safeer.theme.instrument.ItemOption;
import org.safeer.theme.instrument.ScalePoint;
import org.safeer.theme.statistics.Median;
import org.safeer.theme.statistics.Polarity;
import org.safeer.theme.statistics.TopTwoBox;

/** The answers to one item from one region, or from all. */
record ItemRow(Item item, Map<String, Integer> buckets) {

  /** The sum of several rows. */
  static ItemRow sum(Item item, List<ItemRow> rows) {
    Map<String, Integer> sum = new TreeMap<>();
    rows.forEach(row -> row.buckets.forEach((bucket, n) -> sum.merge(bucket, n, Integer::sum)));
    return new ItemRow(item, sum);
  }

  AggregateCell cell(String region, Polarity polarity) {
    MissingAnswers missing =
        new MissingAnswers(count(Bucket.NO_ANSWER), count(Bucket.NOT_APPLICABLE));
    return item.number() == null
        ? chosen(region, missing, polarity)
        : NumberRow.of(buckets).cell(region, missing, item.number().decimals());
  }

  private AggregateCell chosen(String region, MissingAnswers missing, Polarity polarity) {
    List<AnswerCount> distribution = distribution();
    int n = distribution.stream().mapToInt(AnswerCount::count).sum();
    return new AggregateCell(region, n, missing, distribution, median(), null, topTwo(n, polarity));
  }

  private List<AnswerCount> distribution() {
    List<AnswerCount> distribution = new ArrayList<>();
    for (ScalePoint point : item.points()) {
      int value = point.value();
      distribution.add(
          new AnswerCount(BigDecimal.valueOf(value), null, count(Bucket.value(value))));
    }
    for (ItemOption option : item.options()) {
      int count = count(Bucket.option(option.option()));
      distribution.add(new AnswerCount(null, option.option(), count));
    }
    return distribution;
  }

  private BigDecimal median() {
    List<Integer> points = item.points().stream().map(ScalePoint::value).toList();
    OptionalDouble median = Median.of(points, counts());
    return median.isPresent() ? BigDecimal.valueOf(median.getAsDouble()) : null;
  }

  private TopTwoAggregate topTwo(int n, Polarity polarity) {
    if (n == 0 || item.points().size() < Polarity.SHORTEST_SCALE) {
      return null;
    }
    TopTwoBox box = TopTwoBox.of(polarity.topTwo(counts()), n);
    return new TopTwoAggregate(box.count(), box.share(), box.low(), box.high());
  }

  private List<Integer> counts() {
    return item.points().stream().map(point -> count(Bucket.value(point.value()))).toList();
  }

  private int count(String bucket) {
    return buckets.getOrDefault(bucket, 0);
  }
}
