package org.safeer.theme.release;

import java.util.List;
import java.util.stream.Stream;
import org.safeer.theme.release.ReleaseView.ReleasedCell;
import org.safeer.theme.release.ReleaseView.ReleasedCode;
import org.safeer.theme.release.ReleaseView.ReleasedCount;
import org.safeer.theme.release.ReleaseView.ReleasedItem;
import org.safeer.theme.release.ReleaseView.ReleasedPoint;
import org.safeer.theme.release.ReleaseView.ReleasedTheme;

/**
 * How much of a release is shown. It is counted from what every reader sees, so it tells nothing
 * that is hidden.
 *
 * @param counts counts in the tables of all themes
 * @param shown those that are shown
 * @param withheld items of which there is no count at all
 * @param explanation why the rest is not shown, in plain words
 */
public record ReleaseCoverage(int counts, int shown, int withheld, String explanation) {

  private static final String HIDDEN =
      " The other %d read 'suppressed': so few people stand behind them, or behind a number they"
          + " would give away, that somebody could be recognised. They are hidden on purpose, not"
          + " missing; the fewer people take part, the more must be hidden.";
  private static final String WITHHELD =
      " Of %d items nothing is shown; each of them says why under 'withheld'.";

  static ReleaseCoverage of(List<ReleasedTheme> themes) {
    List<String> statuses = themes.stream().flatMap(ReleaseCoverage::statuses).toList();
    int shown = (int) statuses.stream().filter("published"::equals).count();
    int withheld =
        (int)
            themes.stream()
                .flatMap(theme -> theme.items().stream())
                .filter(item -> item.withheld() != null)
                .count();
    return new ReleaseCoverage(
        statuses.size(), shown, withheld, explanation(statuses.size(), shown, withheld));
  }

  private static String explanation(int counts, int shown, int withheld) {
    String text = "%d of %d counts are shown.".formatted(shown, counts);
    String hidden = shown == counts ? "" : HIDDEN.formatted(counts - shown);
    return text + hidden + (withheld == 0 ? "" : WITHHELD.formatted(withheld));
  }

  private static Stream<String> statuses(ReleasedTheme theme) {
    return Stream.concat(
        theme.items().stream()
            .map(ReleasedItem::cells)
            .flatMap(List::stream)
            .flatMap(ReleaseCoverage::statuses),
        theme.codes().stream().flatMap(ReleaseCoverage::statuses));
  }

  private static Stream<String> statuses(ReleasedCell cell) {
    Stream<String> row = Stream.of(cell.n().status(), cell.topTwo().status(), cell.rest().status());
    return cell.distribution() == null
        ? row
        : Stream.concat(
            row, cell.distribution().stream().map(ReleasedPoint::count).map(ReleasedCount::status));
  }

  private static Stream<String> statuses(ReleasedCode code) {
    return Stream.of(code.excerpts().status(), code.interviewees().status());
  }
}
