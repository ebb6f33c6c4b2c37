package org.safeer.system.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.data.Offset;

/** One row of an item's table, as Safeer shows it, beside the figures of the file. */
public final class CellCheck {

  /** Proportions are documented as rounded half up to three decimals. */
  private static final double HALF_A_STEP = 0.0005 + 1e-9;

  private static final Set<String> HIDDEN =
      Set.of("suppressed", "suppressed-primary", "suppressed-secondary", "suppressed-base");

  private final SoftAssertions softly;
  private final String name;
  private final JsonNode cell;
  private final ItemFigures expected;

  public CellCheck(SoftAssertions softly, String item, JsonNode cell, ItemFigures expected) {
    this.softly = softly;
    this.name = item + " " + cell.path("region").asText();
    this.cell = cell;
    this.expected = expected;
  }

  /** Everything is shown. */
  public void live() {
    equal("n", cell.path("n"), expected.n());
    equal("no answer", cell.at("/missing/noAnswer"), expected.noAnswer());
    equal("not applicable", cell.at("/missing/notApplicable"), expected.notApplicable());
    softly.assertThat(cell.path("distribution")).as(name).hasSize(5);
    for (JsonNode point : cell.path("distribution")) {
      int value = point.path("value").asInt();
      equal("at " + value, point.path("count"), expected.at(value));
    }
    softly.assertThat(cell.path("median").asDouble()).as(name).isEqualTo(expected.median());
    equal("top two", cell.at("/topTwo/count"), expected.topTwo());
    box();
  }

  /** What is not published is null and says why. */
  public void published() {
    count("n", cell.path("n"), expected.n());
    count("top two", cell.path("topTwo"), expected.topTwo());
    count("rest", cell.path("rest"), expected.n() - expected.topTwo());
    boolean everyPoint = true;
    for (JsonNode point : cell.path("distribution")) {
      int value = point.path("value").asInt();
      everyPoint &= count("at " + value, point.path("count"), expected.at(value));
    }
    publishedMedian(everyPoint && cell.path("distribution").size() == 5);
    publishedBox();
  }

  private boolean count(String what, JsonNode count, int people) {
    boolean shown = count.path("status").asText().equals("published");
    if (shown) {
      equal(what, count.path("value"), people);
    } else {
      softly.assertThat(count.path("status").asText()).as(name + " " + what).isIn(HIDDEN);
      softly.assertThat(count.path("value").isNull()).as("%s %s is null", name, what).isTrue();
    }
    return shown;
  }

  private void publishedMedian(boolean allShown) {
    softly.assertThat(cell.hasNonNull("median")).as("%s has a median", name).isEqualTo(allShown);
    if (allShown) {
      softly.assertThat(cell.path("median").asDouble()).as(name).isEqualTo(expected.median());
    }
  }

  private void publishedBox() {
    boolean both =
        cell.at("/n/status").asText().equals("published")
            && cell.at("/topTwo/status").asText().equals("published");
    if (both) {
      box();
      return;
    }
    for (String figure : new String[] {"share", "low", "high"}) {
      softly.assertThat(cell.path("topTwo").hasNonNull(figure)).as(name + " " + figure).isFalse();
    }
  }

  private void box() {
    proportion("share", expected.share());
    proportion("low", expected.low());
    proportion("high", expected.high());
  }

  private void proportion(String figure, double exact) {
    double shown = cell.path("topTwo").path(figure).asDouble(Double.NaN);
    softly.assertThat(shown).as(name + " " + figure).isCloseTo(exact, Offset.offset(HALF_A_STEP));
    int decimals = new BigDecimal(Double.toString(shown)).stripTrailingZeros().scale();
    softly.assertThat(decimals).as("decimals of %s %s", name, figure).isLessThanOrEqualTo(3);
  }

  private void equal(String what, JsonNode shown, int people) {
    softly.assertThat(shown.isInt()).as("%s %s is a number", name, what).isTrue();
    softly.assertThat(shown.asInt()).as(name + " " + what).isEqualTo(people);
  }
}
