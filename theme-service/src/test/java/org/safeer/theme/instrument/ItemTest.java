package org.safeer.theme.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An answer under an earlier questionnaire version must keep its place. */
class ItemTest {

  @Test
  void pointsAndOptionsOfEarlierVersionsStay() {
    // Given
    Item earlier = item("Old text", List.of(point(1, "a"), point(9, "gone")), List.of());
    Item later = item("New text", List.of(point(3, "c"), point(1, "A")), List.of());

    // When
    Item merged = later.over(earlier);

    // Then
    assertThat(merged.label()).containsEntry("en", "New text");
    assertThat(merged.points()).extracting(ScalePoint::value).containsExactly(1, 3, 9);
    assertThat(merged.points().get(0).label()).containsEntry("en", "A");
  }

  @Test
  void optionsKeepTheOrderOfTheNewestVersion() {
    // Given
    Item earlier = item("Old", List.of(), List.of(option("no"), option("maybe")));
    Item later = item("New", List.of(), List.of(option("yes"), option("no")));

    // When, Then
    assertThat(later.over(earlier).options())
        .extracting(ItemOption::option)
        .containsExactly("yes", "no", "maybe");
    assertThat(later.over(null)).isEqualTo(later);
  }

  private static Item item(String text, List<ScalePoint> points, List<ItemOption> options) {
    return new Item(
        "i",
        points.isEmpty() ? "single-choice" : "likert",
        Map.of("en", text),
        points,
        options,
        null);
  }

  private static ScalePoint point(int value, String label) {
    return new ScalePoint(value, Map.of("en", label));
  }

  private static ItemOption option(String option) {
    return new ItemOption(option, Map.of("en", option));
  }
}
