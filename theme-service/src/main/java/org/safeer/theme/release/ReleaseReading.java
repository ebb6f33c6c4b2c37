package org.safeer.theme.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.safeer.theme.disclosure.CellStatus;
import org.safeer.theme.disclosure.ProtectedCount;
import org.safeer.theme.disclosure.ProtectedRow;
import org.safeer.theme.disclosure.ProtectedTable;
import org.safeer.theme.release.FrozenRelease.FrozenCode;
import org.safeer.theme.release.FrozenRelease.FrozenItem;
import org.safeer.theme.release.FrozenRelease.FrozenTheme;
import org.safeer.theme.release.ReleaseView.ReleasePolicy;
import org.safeer.theme.release.ReleaseView.ReleasedCell;
import org.safeer.theme.release.ReleaseView.ReleasedCode;
import org.safeer.theme.release.ReleaseView.ReleasedCount;
import org.safeer.theme.release.ReleaseView.ReleasedItem;
import org.safeer.theme.release.ReleaseView.ReleasedPoint;
import org.safeer.theme.release.ReleaseView.ReleasedQuotation;
import org.safeer.theme.release.ReleaseView.ReleasedShare;
import org.safeer.theme.release.ReleaseView.ReleasedTheme;
import org.safeer.theme.statistics.TopTwoBox;

/**
 * Shows a release to somebody.
 *
 * @param team whether the reader may know why a count is hidden: that alone tells something of it
 * @param words what is left of the words it quotes, by quotation
 */
record ReleaseReading(boolean team, Map<UUID, ReleasedWords> words) {

  ReleaseView view(Release release) {
    ReleaseHead head = release.head();
    FrozenRelease frozen = release.frozen();
    List<ReleasedTheme> themes = frozen.themes().stream().map(this::theme).toList();
    return new ReleaseView(
        head.release(),
        head.study(),
        head.titles(),
        head.status(),
        head.author(),
        head.createdAt(),
        head.publishedBy(),
        head.publishedAt(),
        head.citation(),
        frozen.attribution(),
        head.synthetic(),
        frozen.basis(),
        new ReleasePolicy(frozen.minimumBase(), frozen.minimumCell()),
        frozen.method(),
        ReleaseCoverage.of(themes),
        themes);
  }

  private ReleasedTheme theme(FrozenTheme theme) {
    return new ReleasedTheme(
        theme.theme(),
        theme.title(),
        theme.definition(),
        theme.items().stream().map(this::item).toList(),
        theme.codes().stream().map(this::code).toList(),
        theme.quotations().stream().map(this::quotation).toList(),
        theme.metaInference());
  }

  private ReleasedQuotation quotation(UUID quotation) {
    ReleasedWords left = words.get(quotation);
    return left == null
        ? ReleasedQuotation.removed(quotation)
        : ReleasedQuotation.published(quotation, left.code(), left.text(), left.language());
  }

  private ReleasedItem item(FrozenItem item) {
    ProtectedTable table = item.table();
    return new ReleasedItem(
        item.questionnaire(),
        item.item(),
        item.label(),
        item.polarity(),
        item.points(),
        item.withheld() == null ? null : Withholding.text(item.withheld()),
        item.withheld(),
        table == null ? null : count(table.national().base()),
        table == null ? List.of() : cells(table));
  }

  private List<ReleasedCell> cells(ProtectedTable table) {
    List<ReleasedCell> cells = new ArrayList<>();
    List<ReleasedPoint> distribution =
        table.distribution().stream()
            .map(point -> new ReleasedPoint(point.point(), count(point.count())))
            .toList();
    Double median = table.median().isPresent() ? table.median().getAsDouble() : null;
    cells.add(cell(table.national(), distribution, median));
    table.regions().forEach(row -> cells.add(cell(row, null, null)));
    return cells;
  }

  private ReleasedCell cell(ProtectedRow row, List<ReleasedPoint> distribution, Double median) {
    return new ReleasedCell(
        row.region(), count(row.base()), share(row), count(row.rest()), distribution, median);
  }

  private ReleasedShare share(ProtectedRow row) {
    Optional<TopTwoBox> box = row.topTwoBox();
    return new ReleasedShare(
        row.topTwo().value(),
        status(row.topTwo().status()),
        box.map(TopTwoBox::share).orElse(null),
        box.map(TopTwoBox::low).orElse(null),
        box.map(TopTwoBox::high).orElse(null));
  }

  private ReleasedCode code(FrozenCode code) {
    return new ReleasedCode(
        code.code(),
        code.label(),
        count(code.counts().excerpts()),
        count(code.counts().interviewees()));
  }

  private ReleasedCount count(ProtectedCount count) {
    return new ReleasedCount(count.value(), status(count.status()));
  }

  private String status(CellStatus status) {
    return team ? status.key() : status.outsideKey();
  }
}
