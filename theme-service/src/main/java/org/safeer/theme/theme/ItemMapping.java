package org.safeer.theme.theme;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import org.safeer.theme.instrument.ItemKey;
import org.safeer.theme.statistics.Polarity;
import org.safeer.theme.vocabulary.Patterns;

/**
 * An item as evidence of a theme.
 *
 * @param polarity {@code positive} if agreeing speaks for the theme, {@code negative} if it speaks
 *     against it; it plays no part for an item that is answered with a number
 */
public record ItemMapping(
    @NotNull @Pattern(regexp = Patterns.KEY) String questionnaire,
    @NotNull @Pattern(regexp = Patterns.KEY) String item,
    @NotNull @Pattern(regexp = "positive|negative") String polarity) {

  /** The item's key. */
  public ItemKey key() {
    return new ItemKey(questionnaire, item);
  }

  /** Which end of the scale speaks for the theme. */
  public Polarity end() {
    return Polarity.valueOf(polarity.toUpperCase(Locale.ROOT));
  }
}
