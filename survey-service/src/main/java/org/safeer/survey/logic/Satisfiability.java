package org.safeer.survey.logic;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Whether any answers make a condition true: all that matter are tried. Of a part that cannot be
 * told, because it reads the clock or something of which the answers are not known, nothing is
 * concluded.
 */
final class Satisfiability {

  /** Parts evaluated at most; beyond that, nothing is concluded either. */
  private static final int MOST_WORK = 50_000;

  private static final Set<String> OF_THE_MOMENT = Set.of("today", "now");

  private final Node condition;
  private final Map<String, Domain> domains;
  private final Map<String, List<Value>> candidates = new HashMap<>();

  /**
   * @param domains what may be answered to items, and to {@link CriticalNumbers#SELF}; of others
   *     nothing is known
   */
  Satisfiability(Node condition, Map<String, Domain> domains) {
    this.condition = condition;
    this.domains = domains;
    CriticalNumbers numbers = new CriticalNumbers(condition);
    domains.forEach(
        (name, domain) ->
            candidates.put(
                name,
                domain instanceof Domain.Range range
                    ? numbers.of(name, range)
                    : ((Domain.Values) domain).values()));
  }

  boolean mayHold() {
    List<String> names = new ArrayList<>(candidates.keySet());
    return work(names) > MOST_WORK || mayHold(names, new HashMap<>());
  }

  private long work(List<String> names) {
    long work = size(condition);
    for (String name : names) {
      work = Math.min(work * candidates.get(name).size(), MOST_WORK + 1L);
    }
    return work;
  }

  private static int size(Node node) {
    return 1 + node.parts().stream().mapToInt(Satisfiability::size).sum();
  }

  private boolean mayHold(List<String> open, Map<String, Value> answers) {
    if (open.isEmpty()) {
      return verdict(condition, answers).orElse(true);
    }
    String name = open.get(0);
    for (Value value : candidates.get(name)) {
      answers.put(name, value);
      if (mayHold(open.subList(1, open.size()), answers)) {
        return true;
      }
    }
    return false;
  }

  /** True, false, or empty: not to be told. */
  private Optional<Boolean> verdict(Node node, Map<String, Value> answers) {
    if (node instanceof Node.All all) {
      return combined(all.parts(), answers, false);
    }
    if (node instanceof Node.Any any) {
      return combined(any.parts(), answers, true);
    }
    if (node instanceof Node.Call call && call.function().name().equals("not")) {
      return verdict(call.parts().get(0), answers).map(truth -> !truth);
    }
    return isKnown(node) ? evaluated(node, answers) : Optional.empty();
  }

  /** One part that is {@code decisive} decides; otherwise all must be known. */
  private Optional<Boolean> combined(
      List<Node> parts, Map<String, Value> answers, boolean decisive) {
    List<Optional<Boolean>> verdicts = parts.stream().map(part -> verdict(part, answers)).toList();
    if (verdicts.contains(Optional.of(decisive))) {
      return Optional.of(decisive);
    }
    return verdicts.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(!decisive);
  }

  /** Whether what is tried stands for every answer, as far as this part goes. */
  private boolean isKnown(Node node) {
    Optional<CriticalNumbers.Bound> bound = CriticalNumbers.bound(node);
    return bound.isPresent() ? domains.containsKey(bound.get().name()) : isListed(node);
  }

  /** Whether it reads nothing but answers that are tried one and all. */
  private boolean isListed(Node node) {
    Optional<String> name = CriticalNumbers.name(node);
    if (name.isPresent()) {
      return domains.get(name.get()) instanceof Domain.Values;
    }
    boolean ofTheMoment =
        node instanceof Node.Call call && OF_THE_MOMENT.contains(call.function().name());
    return !ofTheMoment && node.parts().stream().allMatch(this::isListed);
  }

  private static Optional<Boolean> evaluated(Node node, Map<String, Value> answers) {
    EvaluationContext context = EvaluationContext.of(answers, Clock.systemUTC());
    try {
      Run run = new Run(context.at(answers.get(CriticalNumbers.SELF)));
      return Optional.of(node.evaluate(run).asBoolean());
    } catch (EvaluationFailure none) {
      return Optional.empty();
    }
  }
}
