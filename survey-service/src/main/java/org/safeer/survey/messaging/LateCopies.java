package org.safeer.survey.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.safeer.kit.stream.StateRecord;
import org.safeer.kit.stream.UnreadableRecordException;
import org.safeer.survey.EntityKey;
import org.safeer.survey.participant.Participants;
import org.safeer.survey.response.Responses;

/**
 * Old records of somebody who has withdrawn, published again by whatever replays a log: compaction
 * would keep them as the last word. Whatever such a record says, the withdrawal is published after
 * it once more. So it is where this reader was merely behind, which does no harm: the repetition is
 * never answered itself.
 */
@ApplicationScoped
class LateCopies {

  private final Participants participants;
  private final Responses responses;

  LateCopies(Participants participants, Responses responses) {
    this.participants = participants;
    this.responses = responses;
  }

  /** What of a participant's record must be read to know it for what it is. */
  record ParticipantCopy(String status) {

    boolean isWithdrawn() {
      return "withdrawn".equals(status);
    }
  }

  void ofParticipants(List<StateRecord> records) {
    byStudy(records, record -> !record.as(ParticipantCopy.class).isWithdrawn())
        .forEach(participants::repeatWithdrawals);
  }

  void ofResponses(List<StateRecord> records) {
    byStudy(records, record -> true).forEach(responses::repeatTombstones);
  }

  /**
   * For each study, the ids whose last word among the records is a living state, and its version;
   * in one order of studies, so that of two readers none waits in turn.
   */
  private static Map<String, Map<UUID, Long>> byStudy(
      List<StateRecord> records, Predicate<StateRecord> living) {
    Map<String, StateRecord> lastWords = new LinkedHashMap<>();
    records.forEach(record -> lastWords.put(record.key(), record));
    Map<String, Map<UUID, Long>> seen = new TreeMap<>();
    lastWords.values().stream()
        .filter(record -> !record.tombstone())
        .filter(living)
        .forEach(
            record -> {
              EntityKey key = key(record);
              seen.computeIfAbsent(key.study(), study -> new HashMap<>())
                  .put(key.id(), record.version());
            });
    return seen;
  }

  private static EntityKey key(StateRecord record) {
    try {
      return EntityKey.parse(record.key());
    } catch (RuntimeException malformed) {
      throw new UnreadableRecordException(record, "its key names nothing of a study", malformed);
    }
  }
}
