package org.safeer.theme.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

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

  /** Everybody who has withdrawn, of any study. */
  public List<ParticipantKey> withdrawn(int generation) {
    return store.withdrawn(generation);
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
    after.withdrawn().keySet().stream()
        .filter(participant -> !before.withdrawn().containsKey(participant))
        .forEach(participant -> unquotable.put(participant, Long.MAX_VALUE));
    after.participants().values().stream()
        .filter(now -> !now.quotationOk() && !now.equals(before.participants().get(now.key())))
        .forEach(now -> unquotable.put(now.key(), now.version()));
    return unquotable;
  }

  private static Map<ParticipantKey, Map<String, Integer>> erased(
      EvidenceSheet before, EvidenceSheet after) {
    Map<ParticipantKey, Map<String, Integer>> erased = new HashMap<>();
    for (ParticipantKey participant : after.withdrawn().keySet()) {
      if (!before.withdrawn().containsKey(participant)) {
        erased.put(participant, amounts(participant, before.evidence().values()));
      }
    }
    return erased;
  }

  private static Map<String, Integer> amounts(
      ParticipantKey participant, Collection<Evidence> evidence) {
    Map<String, Integer> amounts = new TreeMap<>();
    for (EvidenceKind kind : EvidenceKind.values()) {
      amounts.put(kind.plural(), 0);
    }
    evidence.stream()
        .filter(piece -> piece.owner().equals(participant))
        .forEach(piece -> amounts.merge(piece.kind().plural(), 1, Integer::sum));
    return amounts;
  }
}
