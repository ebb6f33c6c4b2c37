package org.safeer.theme.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The evidence of all studies: takes in what the topics tell and says what that changes. */
@ApplicationScoped
public class EvidenceLedger {

  private final EvidenceStore store;

  EvidenceLedger(EvidenceStore store) {
    this.store = store;
  }

  /**
   * Takes in the changes of one poll, in the caller's transaction.
   *
   * @return how the counts move; nothing for what was known already
   */
  public EvidenceOutcome apply(int generation, List<EvidenceChange> changes) {
    EvidenceSheet before = store.load(generation, changes);
    EvidenceSheet after = before.copy();
    changes.forEach(after::apply);
    store.save(generation, before, after);
    return new EvidenceOutcome(
        Counts.difference(before.counts(), after.counts()),
        unquotable(before, after),
        erased(before, after));
  }

  /** What anybody has left, of any study. */
  public List<Departure> left(int generation) {
    Stream<Departure> all =
        store.withdrawn(generation).stream().map(participant -> new Departure(participant, null));
    return Stream.concat(all, store.leftStrands(generation).stream()).toList();
  }

  /**
   * Lets an empty generation know who has withdrawn and what was deleted. The log alone would not
   * do: a late copy of an erased state can be the last word on its key.
   *
   * @return how the counts of the generation move: it knows these withdrawals now
   */
  public SortedMap<CountKey, Long> rememberGone(int from, int to) {
    store.copyGone(from, to);
    Set<ParticipantKey> gone = Set.copyOf(store.withdrawn(to));
    return Counts.difference(Map.of(), Counts.of(Map.of(), List.of(), gone));
  }

  /** Drops a generation. */
  public void clear(int generation) {
    store.clear(generation);
  }

  private static Map<ParticipantKey, Long> unquotable(EvidenceSheet before, EvidenceSheet after) {
    Map<ParticipantKey, Long> unquotable = new HashMap<>();
    after.participants().values().stream()
        .filter(now -> !now.quotationOk() && !now.equals(before.participants().get(now.key())))
        .forEach(now -> unquotable.put(now.key(), now.version()));
    newlyLeft(before, after)
        .filter(left -> left.strand() != Strand.SURVEY)
        .forEach(left -> unquotable.put(left.participant(), Long.MAX_VALUE));
    return unquotable;
  }

  private static Map<Departure, Map<String, Integer>> erased(
      EvidenceSheet before, EvidenceSheet after) {
    return newlyLeft(before, after)
        .collect(
            Collectors.toMap(
                Function.identity(), left -> amounts(left, before.evidence().values())));
  }

  private static Stream<Departure> newlyLeft(EvidenceSheet before, EvidenceSheet after) {
    Stream<Departure> all =
        after.withdrawn().keySet().stream()
            .filter(participant -> !before.withdrawn().containsKey(participant))
            .map(participant -> new Departure(participant, null));
    Stream<Departure> strands =
        after.strands().keySet().stream().filter(left -> !before.strands().containsKey(left));
    return Stream.concat(all, strands);
  }

  private static Map<String, Integer> amounts(Departure left, Collection<Evidence> evidence) {
    Map<String, Integer> amounts = new TreeMap<>();
    for (EvidenceKind kind : EvidenceKind.values()) {
      if (left.strand() == null || left.strand() == kind.strand()) {
        amounts.put(kind.plural(), 0);
      }
    }
    evidence.stream()
        .filter(left::takes)
        .forEach(piece -> amounts.merge(piece.kind().plural(), 1, Integer::sum));
    return amounts;
  }
}
