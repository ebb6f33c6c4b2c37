package org.safeer.theme.evidence;

import java.util.HashMap;
import java.util.Map;
import org.safeer.theme.evidence.EvidenceChange.EvidenceDeleted;
import org.safeer.theme.evidence.EvidenceChange.EvidenceKnown;
import org.safeer.theme.evidence.EvidenceChange.ParticipantKnown;
import org.safeer.theme.evidence.EvidenceChange.ParticipantWithdrawn;
import org.safeer.theme.evidence.EvidenceChange.StrandLeft;

/**
 * All evidence of the participants that one poll touches, and the rules by which a state replaces
 * another. The result does not depend on the order or the number of deliveries.
 */
final class EvidenceSheet {

  private final Map<ParticipantKey, ParticipantEvidence> participants = new HashMap<>();
  private final Map<ParticipantKey, Long> withdrawn = new HashMap<>();
  private final Map<Departure, Long> strands = new HashMap<>();
  private final Map<EvidenceKey, Evidence> evidence = new HashMap<>();
  private final Map<EvidenceKey, Long> deleted = new HashMap<>();

  EvidenceSheet copy() {
    EvidenceSheet copy = new EvidenceSheet();
    copy.participants.putAll(participants);
    copy.withdrawn.putAll(withdrawn);
    copy.strands.putAll(strands);
    copy.evidence.putAll(evidence);
    copy.deleted.putAll(deleted);
    return copy;
  }

  void apply(EvidenceChange change) {
    if (change instanceof ParticipantKnown known) {
      know(known.participant());
    } else if (change instanceof ParticipantWithdrawn gone) {
      withdraw(gone.participant(), gone.version());
    } else if (change instanceof StrandLeft left) {
      leave(left.departure(), left.version());
    } else if (change instanceof EvidenceKnown known) {
      know(known.evidence());
    } else if (change instanceof EvidenceDeleted gone) {
      delete(gone.key(), gone.version());
    }
  }

  Map<CountKey, Long> counts() {
    return Counts.of(participants, evidence.values(), withdrawn.keySet());
  }

  Map<ParticipantKey, ParticipantEvidence> participants() {
    return participants;
  }

  Map<ParticipantKey, Long> withdrawn() {
    return withdrawn;
  }

  /** Who has left which strand, staying in the other. */
  Map<Departure, Long> strands() {
    return strands;
  }

  Map<EvidenceKey, Evidence> evidence() {
    return evidence;
  }

  Map<EvidenceKey, Long> deleted() {
    return deleted;
  }

  private void know(ParticipantEvidence participant) {
    ParticipantEvidence known = participants.get(participant.key());
    boolean newer = known == null || participant.version() > known.version();
    if (newer && !withdrawn.containsKey(participant.key())) {
      participants.put(participant.key(), staying(participant));
    }
  }

  private ParticipantEvidence staying(ParticipantEvidence participant) {
    ParticipantEvidence staying = participant;
    for (Strand strand : Strand.values()) {
      if (strands.containsKey(new Departure(participant.key(), strand))) {
        staying = staying.without(strand);
      }
    }
    return staying;
  }

  /** Final too, but for what is left of them in the other strand. */
  private void leave(Departure departure, long version) {
    if (!withdrawn.containsKey(departure.participant())) {
      strands.putIfAbsent(departure, version);
      participants.computeIfPresent(departure.participant(), (key, one) -> staying(one));
      evidence.values().removeIf(departure::takes);
    }
  }

  /** Terminal: nothing brings back what is erased here, and nothing later is taken in. */
  private void withdraw(ParticipantKey participant, long version) {
    withdrawn.putIfAbsent(participant, version);
    strands.keySet().removeIf(left -> left.participant().equals(participant));
    participants.remove(participant);
    evidence.values().removeIf(piece -> piece.owner().equals(participant));
  }

  private void know(Evidence piece) {
    boolean refused =
        withdrawn.containsKey(piece.owner())
            || strands.containsKey(new Departure(piece.owner(), piece.kind().strand()));
    if (!refused && piece.version() > lastVersion(piece.key())) {
      evidence.put(piece.key(), piece);
      deleted.remove(piece.key());
    }
  }

  private void delete(EvidenceKey key, long version) {
    if (version > lastVersion(key)) {
      evidence.remove(key);
      deleted.put(key, version);
    }
  }

  private long lastVersion(EvidenceKey key) {
    Evidence known = evidence.get(key);
    return known == null ? deleted.getOrDefault(key, 0L) : known.version();
  }
}
