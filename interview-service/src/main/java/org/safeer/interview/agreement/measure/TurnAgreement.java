package org.safeer.interview.agreement.measure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;

/**
 * Agreement on turns: each turn bears a code or does not, and each coder of its interview decided
 * which. Whoever did not code the interview decided nothing.
 */
final class TurnAgreement {

  private final CountedItems items;

  private TurnAgreement(CountedItems items) {
    this.items = items;
  }

  /** Who could apply the code to a turn, and who did. */
  private record Decision(BitSet coders, BitSet applied) {

    private Object[] of(int all) {
      Object[] decisions = new Object[all];
      coders.stream().forEach(coder -> decisions[coder] = applied.get(coder));
      return decisions;
    }
  }

  static TurnAgreement of(List<CodedInterview> interviews, String code, List<String> coders) {
    Map<Decision, Integer> counts = new HashMap<>();
    for (CodedInterview interview : interviews) {
      BitSet deciding = new BitSet();
      interview.coders().forEach(coder -> deciding.set(coders.indexOf(coder)));
      Map<Integer, BitSet> bearing = interview.turnsWith(code, coders);
      bearing
          .values()
          .forEach(applied -> counts.merge(new Decision(deciding, applied), 1, Integer::sum));
      int bare = interview.turns().size() - bearing.size();
      if (bare > 0) {
        counts.merge(new Decision(deciding, new BitSet()), bare, Integer::sum);
      }
    }
    CountedItems items = new CountedItems(coders.size());
    counts.forEach((decision, times) -> items.add(times, decision.of(coders.size())));
    return new TurnAgreement(items);
  }

  /** Cohen's kappa; its disagreements are one less its agreements. */
  Coefficient kappa() {
    if (items.getRaterCount() != 2) {
      return Coefficient.none(NotAssessable.MORE_THAN_TWO_CODERS);
    }
    if (items.getCategoryCount() < 2) {
      return Coefficient.none(NotAssessable.NO_VARIATION);
    }
    CohenKappaAgreement kappa = new CohenKappaAgreement(items);
    return Coefficient.of(
        1 - kappa.calculateObservedAgreement(), 1 - kappa.calculateExpectedAgreement());
  }

  /** Krippendorff's alpha of a nominal variable. */
  Coefficient alpha() {
    if (items.getCategoryCount() < 2) {
      return Coefficient.none(NotAssessable.NO_VARIATION);
    }
    Alpha alpha = new Alpha(items);
    return Coefficient.of(
        alpha.calculateObservedDisagreement(), alpha.calculateExpectedDisagreement());
  }

  /** Counts the coincidences of items that are alike once. */
  private static final class Alpha extends KrippendorffAlphaAgreement {

    private Alpha(CountedItems items) {
      super(items, new NominalDistanceFunction());
      coincidenceMatrix = items.coincidences();
    }
  }
}
