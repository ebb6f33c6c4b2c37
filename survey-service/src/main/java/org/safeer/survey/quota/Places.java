package org.safeer.survey.quota;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.SurveyProblem;

/**
 * The places that the responses of one transaction take and give back. Nobody else takes any of
 * them meanwhile, so what is full stays full, and the last place is taken once.
 */
public final class Places {

  private static final String QUOTAS = "quotas";

  private record Taken(List<HeldQuota> quotas, List<String> over) {}

  private final List<HeldQuota> held;
  private final Map<UUID, Taken> taken = new HashMap<>();

  /**
   * @param held every quota that counts one of the transaction's responses
   */
  Places(List<HeldQuota> held) {
    this.held = held;
  }

  /**
   * Takes a response's place in every quota of its cell; a second time it has them already.
   *
   * @return the quotas that were full before and count it all the same, by key
   * @throws ProblemException {@code quota-full}, and no place is taken
   */
  public List<String> take(UUID response, Claim claim) {
    Taken known = taken.get(response);
    if (known != null) {
      return known.over();
    }
    List<HeldQuota> counting = counting(claim);
    List<String> refusing = keys(counting.stream().filter(HeldQuota::refuses).toList());
    if (!refusing.isEmpty()) {
      throw full(refusing);
    }
    List<String> over = keys(counting.stream().filter(HeldQuota::isFull).toList());
    counting.forEach(quota -> quota.move(1));
    taken.put(response, new Taken(counting, over));
    return over;
  }

  /** Gives back the place of a response that was not stored after all. */
  public void giveBack(UUID response) {
    Taken known = taken.remove(response);
    if (known != null) {
      known.quotas().forEach(quota -> quota.move(-1));
    }
  }

  /** Gives back the place of a response that counted and counts no more. */
  public void free(Claim claim) {
    counting(claim).forEach(quota -> quota.move(-1));
  }

  /** The quotas that a problem names; null if it is about something else. */
  public static List<String> named(ProblemException problem) {
    return problem.getParameters().get(QUOTAS) instanceof List<?> quotas
        ? quotas.stream().map(String::valueOf).toList()
        : null;
  }

  /** The quotas whose count is another one now. */
  List<HeldQuota> moved() {
    return held.stream().filter(quota -> quota.moved() != 0).toList();
  }

  private List<HeldQuota> counting(Claim claim) {
    return held.stream().filter(quota -> quota.counts(claim)).toList();
  }

  private static List<String> keys(List<HeldQuota> quotas) {
    return quotas.stream().map(HeldQuota::quota).toList();
  }

  private static ProblemException full(List<String> quotas) {
    String detail = "No further response is taken of this cell: " + String.join(", ", quotas) + ".";
    return new ProblemException(SurveyProblem.QUOTA_FULL, detail).with(QUOTAS, quotas);
  }
}
