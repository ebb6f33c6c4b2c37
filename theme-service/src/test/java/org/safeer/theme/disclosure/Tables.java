package org.safeer.theme.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.safeer.theme.statistics.Polarity;

/** Tables for tests: given by hand, or drawn at random from a seed that is told. */
final class Tables {

  static final List<Integer> FIVE_POINTS = List.of(1, 2, 3, 4, 5);

  /** Small enough for enumeration, large enough to have every kind of cell. */
  static final DisclosurePolicy MINIMUM_THREE = new DisclosurePolicy(3, 3, "small test tables");

  private Tables() {}

  /** The seed of a property test: {@code -Dsafeer.seed} repeats a run. */
  static long seed() {
    return Long.getLong("safeer.seed", System.nanoTime());
  }

  static RegionCounts region(String name, Integer... counts) {
    return new RegionCounts(name, List.of(counts));
  }

  static ItemTable five(int missing, RegionCounts... regions) {
    return ItemTable.of("trust", Polarity.POSITIVE, FIVE_POINTS, List.of(regions), missing);
  }

  /** A table of one to four regions and three to five points with few people. */
  static ItemTable small(Random random) {
    List<Integer> points = FIVE_POINTS.subList(0, 3 + random.nextInt(3));
    List<RegionCounts> regions = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      regions.add(new RegionCounts("r" + i, counts(random, points.size(), 1 + random.nextInt(5))));
    }
    Polarity polarity = random.nextBoolean() ? Polarity.POSITIVE : Polarity.NEGATIVE;
    int missing = random.nextInt(3) == 0 ? 0 : random.nextInt(8);
    return ItemTable.of("trust", polarity, points, regions, missing);
  }

  /** A table such as a real survey gives: ten regions of very different sizes, five points. */
  static ItemTable realistic(Random random) {
    List<RegionCounts> regions = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      int most = (int) Math.exp(1 + 4 * random.nextDouble());
      regions.add(new RegionCounts("r" + i, counts(random, 5, most)));
    }
    return ItemTable.of("trust", Polarity.POSITIVE, FIVE_POINTS, regions, random.nextInt(40));
  }

  /** The same study later: answers were added, none was taken back. */
  static ItemTable grown(Random random, ItemTable table) {
    int pace = random.nextInt(3);
    List<RegionCounts> regions =
        table.regions().stream()
            .map(
                row ->
                    new RegionCounts(
                        row.region(),
                        row.counts().stream().map(c -> c + added(random, pace)).toList()))
            .toList();
    return new ItemTable(table.shape(), regions, table.missing() + random.nextInt(3));
  }

  private static int added(Random random, int pace) {
    return switch (pace) {
      case 0 -> random.nextInt(4) == 0 ? 1 : 0;
      case 1 -> random.nextInt(3);
      default -> random.nextBoolean() ? 0 : 3 + random.nextInt(4);
    };
  }

  private static List<Integer> counts(Random random, int points, int most) {
    return random.ints(points, 0, most + 1).boxed().toList();
  }
}
