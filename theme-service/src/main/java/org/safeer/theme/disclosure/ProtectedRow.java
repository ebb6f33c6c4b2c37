package org.safeer.theme.disclosure;

import java.util.Optional;
import org.safeer.theme.statistics.TopTwoBox;

/**
 * One row of a protected table.
 *
 * @param region key of the region, or {@link CellKey#NATIONAL}
 * @param base respondents who answered the item there
 * @param topTwo respondents in the top-two box
 * @param rest respondents at the other points
 */
public record ProtectedRow(
    String region, ProtectedCount base, ProtectedCount topTwo, ProtectedCount rest) {

  /** Share and interval: a function of two counts, so there only where both are published. */
  public Optional<TopTwoBox> topTwoBox() {
    return base.published() && topTwo.published()
        ? Optional.of(TopTwoBox.of(topTwo.value(), base.value()))
        : Optional.empty();
  }
}
