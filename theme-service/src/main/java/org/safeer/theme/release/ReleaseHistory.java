package org.safeer.theme.release;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.safeer.theme.disclosure.DifferencingRule;
import org.safeer.theme.disclosure.ProtectedCode;
import org.safeer.theme.disclosure.ProtectedTable;
import org.safeer.theme.instrument.ItemKey;
import org.safeer.theme.release.FrozenRelease.FrozenCode;
import org.safeer.theme.release.FrozenRelease.FrozenItem;

/**
 * All that was ever published of a study: two harmless tables can subtract into a harmful one.
 *
 * @param published what the releases say, oldest first
 */
record ReleaseHistory(List<FrozenRelease> published) {

  /** What may be told of an item beside its earlier tables. */
  DifferencingRule rule(ItemKey item) {
    return new DifferencingRule(tables(item).toList());
  }

  /** The counts of a code in the earlier releases. */
  List<ProtectedCode> code(String code) {
    return published.stream()
        .map(
            release ->
                release.themes().stream()
                    .flatMap(theme -> theme.codes().stream())
                    .filter(one -> one.code().equals(code))
                    .map(FrozenCode::counts)
                    .findFirst()
                    .orElse(null))
        .filter(Objects::nonNull)
        .toList();
  }

  private Stream<ProtectedTable> tables(ItemKey item) {
    return published.stream()
        .map(
            release ->
                release.themes().stream()
                    .flatMap(theme -> theme.items().stream())
                    .filter(one -> one.key().equals(item) && one.table() != null)
                    .map(FrozenItem::table)
                    .findFirst()
                    .orElse(null))
        .filter(Objects::nonNull);
  }
}
