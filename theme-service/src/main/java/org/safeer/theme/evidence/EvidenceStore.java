package org.safeer.theme.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeer.theme.evidence.EvidenceChange.EvidenceDeleted;
import org.safeer.theme.evidence.EvidenceChange.EvidenceKnown;
import org.safeer.theme.evidence.EvidenceChange.ParticipantKnown;
import org.safeer.theme.evidence.EvidenceChange.ParticipantWithdrawn;
import org.safeer.theme.evidence.EvidenceChange.StrandLeft;

/** Loads the sheet that a poll needs and writes back what the poll changed of it. */
@ApplicationScoped
class EvidenceStore {

  private final ParticipantTable participants;
  private final StrandTable strands;
  private final EvidenceTables evidence;
  private final DeletedTable deleted;

  EvidenceStore(
      ParticipantTable participants,
      StrandTable strands,
      EvidenceTables evidence,
      DeletedTable deleted) {
    this.participants = participants;
    this.strands = strands;
    this.evidence = evidence;
    this.deleted = deleted;
  }

  /** Everything about everybody whom the changes concern, or whose evidence they replace. */
  EvidenceSheet load(int generation, Collection<EvidenceChange> changes) {
    Set<EvidenceKey> pieces = new HashSet<>();
    Set<ParticipantKey> people = new HashSet<>();
    changes.forEach(change -> collect(change, pieces, people));
    EvidenceSheet sheet = new EvidenceSheet();
    if (!pieces.isEmpty()) {
      evidence.ofIds(generation, pieces).forEach(piece -> people.add(piece.owner()));
      put(sheet.deleted(), deleted.ofIds(generation, pieces));
    }
    loadPeople(generation, people, sheet);
    return sheet;
  }

  void save(int generation, EvidenceSheet before, EvidenceSheet after) {
    saveParticipants(generation, before, after);
    Set<EvidenceKey> gone = removed(before.evidence(), after.evidence());
    if (!gone.isEmpty()) {
      evidence.delete(generation, gone);
    }
    Map<EvidenceKey, Evidence> written = changed(before.evidence(), after.evidence());
    if (!written.isEmpty()) {
      evidence.upsert(generation, written.values());
    }
    saveDeleted(generation, before, after);
  }

  List<ParticipantKey> withdrawn(int generation) {
    return participants.withdrawn(generation);
  }

  List<Departure> leftStrands(int generation) {
    return strands.left(generation);
  }

  void copyGone(int from, int to) {
    participants.copyWithdrawn(from, to);
    strands.copy(from, to);
    deleted.copy(from, to);
  }

  void clear(int generation) {
    participants.clear(generation);
    strands.clear(generation);
    evidence.clear(generation);
    deleted.clear(generation);
  }

  private void loadPeople(int generation, Set<ParticipantKey> people, EvidenceSheet sheet) {
    if (people.isEmpty()) {
      return;
    }
    participants
        .active(generation, people)
        .forEach(person -> sheet.participants().put(person.key(), person));
    put(sheet.withdrawn(), participants.withdrawn(generation, people));
    put(sheet.strands(), strands.left(generation, people));
    evidence
        .ofParticipants(generation, people)
        .forEach(piece -> sheet.evidence().put(piece.key(), piece));
  }

  private void saveParticipants(int generation, EvidenceSheet before, EvidenceSheet after) {
    Map<ParticipantKey, Long> withdrawn = changed(before.withdrawn(), after.withdrawn());
    if (!withdrawn.isEmpty()) {
      participants.withdraw(generation, withdrawn);
      strands.delete(generation, withdrawn.keySet());
    }
    Map<Departure, Long> left = changed(before.strands(), after.strands());
    if (!left.isEmpty()) {
      strands.leave(generation, left);
    }
    Set<ParticipantKey> gone = removed(before.participants(), after.participants());
    if (!gone.isEmpty()) {
      participants.delete(generation, gone);
    }
    Map<ParticipantKey, ParticipantEvidence> known =
        changed(before.participants(), after.participants());
    if (!known.isEmpty()) {
      participants.upsert(generation, known.values());
    }
  }

  private void saveDeleted(int generation, EvidenceSheet before, EvidenceSheet after) {
    Set<EvidenceKey> back = removed(before.deleted(), after.deleted());
    if (!back.isEmpty()) {
      deleted.delete(generation, back);
    }
    Map<EvidenceKey, Long> gone = changed(before.deleted(), after.deleted());
    if (!gone.isEmpty()) {
      deleted.upsert(generation, gone);
    }
  }

  private static void collect(
      EvidenceChange change, Set<EvidenceKey> pieces, Set<ParticipantKey> people) {
    if (change instanceof ParticipantKnown known) {
      people.add(known.participant().key());
    } else if (change instanceof ParticipantWithdrawn gone) {
      people.add(gone.participant());
    } else if (change instanceof StrandLeft left) {
      people.add(left.departure().participant());
    } else if (change instanceof EvidenceKnown known) {
      pieces.add(known.evidence().key());
      people.add(known.evidence().owner());
    } else if (change instanceof EvidenceDeleted gone) {
      pieces.add(gone.key());
    }
  }

  private static <K, V> void put(Map<K, V> into, List<Map.Entry<K, V>> entries) {
    entries.forEach(entry -> into.put(entry.getKey(), entry.getValue()));
  }

  private static <K, V> Map<K, V> changed(Map<K, V> before, Map<K, V> after) {
    return after.entrySet().stream()
        .filter(entry -> !entry.getValue().equals(before.get(entry.getKey())))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static <K, V> Set<K> removed(Map<K, V> before, Map<K, V> after) {
    Set<K> removed = new HashSet<>(before.keySet());
    removed.removeAll(after.keySet());
    return removed;
  }
}
