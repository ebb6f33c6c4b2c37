package org.safeer.interview.agreement.measure;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Compares the coders of interviews that at least two of them coded. */
public final class Comparison {

  private final List<CodedInterview> interviews;
  private final List<String> coders;
  private final UnitAgreement units;

  /**
   * @param coders all coders of the interviews
   */
  public Comparison(List<CodedInterview> interviews, List<String> coders) {
    this.interviews = interviews;
    this.coders = coders;
    this.units = new UnitAgreement(interviews, coders);
  }

  /** What was found of each code, and of all together. */
  public record Found(Coefficients overall, SortedMap<String, Coefficients> codes) {}

  /** Compares how they applied these codes. */
  public Found compare(Collection<String> codes) {
    SortedMap<String, Coefficients> found = new TreeMap<>();
    codes.forEach(code -> found.put(code, compare(code)));
    return new Found(Coefficients.together(List.copyOf(found.values())), found);
  }

  private Coefficients compare(String code) {
    TurnAgreement turns = TurnAgreement.of(interviews, code, coders);
    return new Coefficients(turns.kappa(), turns.alpha(), units.alpha(code));
  }

  /** What cannot be compared, and why. */
  public static Found none(NotAssessable why) {
    Coefficient none = Coefficient.none(why);
    return new Found(new Coefficients(none, none, none), new TreeMap<>());
  }

  /** To how many turns each coder applied the code. */
  public Map<String, Integer> applied(String code) {
    Map<String, Integer> applied = new HashMap<>();
    coders.forEach(coder -> applied.put(coder, 0));
    for (CodedInterview interview : interviews) {
      interview
          .turnsWith(code, coders)
          .values()
          .forEach(
              turn -> turn.stream().forEach(i -> applied.merge(coders.get(i), 1, Integer::sum)));
    }
    return new TreeMap<>(applied);
  }
}
