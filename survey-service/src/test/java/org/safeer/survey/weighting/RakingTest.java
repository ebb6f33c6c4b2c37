package org.safeer.survey.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Without these, a weighted figure would stand for a population that does not exist. */
class RakingTest {

  private static final int SAMPLES = 300;

  private static final Margin SEX = margin("gender", "woman", "0.5", "man", "0.5");
  private static final Margin AGE = margin("age", "young", "0.4", "old", "0.6");

  @Test
  void oneMarginIsWeightedByTheQuotientOfShares() {
    // Given three women and one man of a population of as many men
    Raking raking = new Raking(List.of(cell(3, "woman"), cell(1, "man")), List.of(SEX), null);

    // When
    RakingOutcome outcome = raking.rake();

    // Then
    assertThat(outcome).isEqualTo(RakingOutcome.CONVERGED);
    assertThat(raking.weight(0)).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(raking.weight(1)).isCloseTo(2.0, within(1e-9));
    assertThat(raking.designEffect()).isCloseTo(4.0 / 3, within(1e-9));
  }

  @Test
  void theWeightsResponsesCameWithAreBegunFrom() {
    // Given two women, of whom one stands for three times as many as the other, and a man
    List<RakingCell> cells =
        List.of(
            new RakingCell(List.of("woman"), BigDecimal.valueOf(3), 1),
            new RakingCell(List.of("woman"), BigDecimal.ONE, 1),
            new RakingCell(List.of("man"), BigDecimal.ONE, 1));
    Raking raking = new Raking(cells, List.of(SEX), null);

    // When
    raking.rake();

    // Then they still do
    assertThat(raking.weight(0)).isCloseTo(3 * raking.weight(1), within(1e-9));
    assertThat(raking.weight(2)).isCloseTo(1.5, within(1e-9));
  }

  @Test
  void everyMarginOfAnySampleThatHasAllCombinationsIsReproduced() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < SAMPLES; i++) {
      // Given
      List<Margin> margins = margins(random);
      Raking raking = new Raking(sample(margins, random), margins, null);

      // When
      RakingOutcome outcome = raking.rake();

      // Then
      assertThat(outcome).as("sample %d of seed %d", i, seed).isEqualTo(RakingOutcome.CONVERGED);
      for (int m = 0; m < margins.size(); m++) {
        Margin margin = margins.get(m);
        raking
            .shares(m)
            .forEach(
                (category, share) ->
                    assertThat(share)
                        .as("%s of seed %d", category, seed)
                        .isCloseTo(margin.share(category), within(Raking.TOLERANCE)));
      }
      assertThat(raking.designEffect()).isGreaterThan(1 - 1e-9);
    }
  }

  @Test
  void weightsStayWithinTheBoundsAndTheMarginsAreMetAllTheSame() {
    // Given people of whom the young men are few, and would weigh 4.7 without bounds
    List<RakingCell> cells =
        List.of(
            cell(45, "woman", "young"),
            cell(30, "woman", "old"),
            cell(3, "man", "young"),
            cell(22, "man", "old"));
    Trim trim = new Trim(new BigDecimal("0.2"), new BigDecimal("2.5"));
    Raking raking = new Raking(cells, List.of(SEX, AGE), trim);

    // When
    RakingOutcome outcome = raking.rake();

    // Then
    assertThat(outcome).isEqualTo(RakingOutcome.CONVERGED);
    for (int i = 0; i < cells.size(); i++) {
      assertThat(raking.weight(i)).isBetween(0.2 - 1e-6, 2.5 + 1e-6);
    }
  }

  @Test
  void whyTheMarginsAreNotMetIsTold() {
    // Given one man among ten who may weigh no more than two, nobody old, and nobody at all
    List<RakingCell> tight = List.of(cell(9, "woman"), cell(1, "man"));
    Trim trim = new Trim(BigDecimal.ZERO, new BigDecimal("2"));
    List<RakingCell> young = List.of(cell(1, "woman", "young"), cell(1, "man", "young"));
    // Given women who are all old and men who are all young, of whom the shares differ
    List<RakingCell> tied = List.of(cell(5, "woman", "old"), cell(5, "man", "young"));

    // When, Then
    assertThat(new Raking(tight, List.of(SEX), trim).rake())
        .isEqualTo(RakingOutcome.TRIM_TOO_TIGHT);
    assertThat(new Raking(young, List.of(SEX, AGE), null).rake())
        .isEqualTo(RakingOutcome.EMPTY_CATEGORY);
    assertThat(new Raking(List.of(), List.of(SEX), null).rake())
        .isEqualTo(RakingOutcome.NO_RESPONSES);
    assertThat(new Raking(tied, List.of(SEX, AGE), null).rake())
        .isEqualTo(RakingOutcome.CONTRADICTING_MARGINS);
  }

  private static RakingCell cell(long responses, String... categories) {
    return new RakingCell(List.of(categories), BigDecimal.ONE, responses);
  }

  private static Margin margin(String attribute, String a, String x, String b, String y) {
    return new Margin(attribute, Map.of(a, new BigDecimal(x), b, new BigDecimal(y)));
  }

  /** Two to four margins of two to five categories. */
  private static List<Margin> margins(Random random) {
    List<Margin> margins = new ArrayList<>();
    for (int m = 0; m < 2 + random.nextInt(3); m++) {
      int categories = 2 + random.nextInt(4);
      Map<String, BigDecimal> shares = new LinkedHashMap<>();
      for (int c = 0; c < categories; c++) {
        shares.put("c" + c, BigDecimal.valueOf(1 + random.nextInt(20), 2));
      }
      margins.add(new Margin("m" + m, shares));
    }
    return margins;
  }

  /** Somebody of every combination, so that the margins can be met. */
  private static List<RakingCell> sample(List<Margin> margins, Random random) {
    List<List<String>> combinations = List.of(List.of());
    for (Margin margin : margins) {
      List<List<String>> longer = new ArrayList<>();
      for (List<String> begun : combinations) {
        for (String category : margin.shares().keySet()) {
          List<String> next = new ArrayList<>(begun);
          next.add(category);
          longer.add(next);
        }
      }
      combinations = longer;
    }
    return combinations.stream()
        .map(one -> new RakingCell(one, base(random), 1 + random.nextInt(50)))
        .toList();
  }

  private static BigDecimal base(Random random) {
    return BigDecimal.valueOf(50 + random.nextInt(100), 2);
  }
}
