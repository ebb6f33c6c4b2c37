package org.safeer.theme.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The quotations of a study, of which some are chosen to be shown.
 *
 * <p>Two excerpts that share words would tell that one person said both. So of those that overlap,
 * the longest is shown; and the same words, approved under two codes, are shown once under a theme.
 * The order is that of the ids, which are random: it says nothing.
 */
public final class QuotationChoice {

  private static final Comparator<Quotation> BY_ID =
      Comparator.comparing(quotation -> quotation.quotation().toString());
  private static final Comparator<Quotation> LONGEST_FIRST =
      Comparator.<Quotation>comparingInt(quotation -> -quotation.text().length())
          .thenComparing(BY_ID);

  private final List<Quotation> all;
  private final List<Quotation> chosen;

  QuotationChoice(Collection<Quotation> quotations) {
    this.all = List.copyOf(quotations);
    List<Quotation> apart = new ArrayList<>();
    quotations.stream()
        .sorted(LONGEST_FIRST)
        .filter(one -> apart.stream().noneMatch(other -> tied(one, other)))
        .forEach(apart::add);
    this.chosen = apart.stream().sorted(BY_ID).toList();
  }

  /** The choice among those under one of these codes alone. */
  public QuotationChoice among(Collection<String> codes) {
    return new QuotationChoice(all.stream().filter(one -> codes.contains(one.code())).toList());
  }

  /** Whether all of these may be quoted, chosen or not. */
  public boolean holds(Collection<UUID> quotations) {
    return all.stream()
        .map(Quotation::quotation)
        .collect(Collectors.toSet())
        .containsAll(quotations);
  }

  /** Those under one of these codes, each of its words once. */
  public List<Quotation> under(Collection<String> codes) {
    List<Quotation> under = new ArrayList<>();
    chosen.stream()
        .filter(one -> codes.contains(one.code()))
        .filter(one -> under.stream().noneMatch(other -> repeated(one, other)))
        .forEach(under::add);
    return under;
  }

  private static boolean tied(Quotation one, Quotation other) {
    return one.participant().equals(other.participant())
        && !repeated(one, other)
        && SharedWords.overlap(one.text(), other.text());
  }

  private static boolean repeated(Quotation one, Quotation other) {
    return one.quotation().equals(other.quotation())
        || one.participant().equals(other.participant())
            && SharedWords.same(one.text(), other.text());
  }
}
