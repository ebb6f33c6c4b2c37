package org.safeer.interview.entity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeer.interview.participant.ParticipantRef;
import org.safeer.interview.participant.Participants;
import org.safeer.kit.outbox.Outbox;

/**
 * Takes copies of removed entities out of the log again. A copy that is written behind the
 * tombstone would, once the log is compacted, be the last word on its key.
 */
@ApplicationScoped
public class LateCopies {

  private final Participants participants;
  private final Outbox outbox;

  LateCopies(Participants participants, Outbox outbox) {
    this.participants = participants;
    this.outbox = outbox;
  }

  /**
   * Tells again, in the consumer's transaction, that those which were removed are gone.
   *
   * @param told complete states, at most one a key
   * @param removed where the traces of this kind are kept
   * @param trace makes one where there is none, for a state of somebody who has withdrawn
   */
  public <T extends ToldState, R extends Removed> void refuse(
      Collection<T> told, EntityStore<R> removed, Function<T, R> trace) {
    Map<EntityKey, R> traces =
        removed.all(told.stream().map(ToldState::id).toList()).stream()
            .collect(Collectors.toMap(Removed::id, Function.identity()));
    Set<ParticipantRef> withdrawn =
        participants.withdrawnAmong(told.stream().map(ToldState::subject).toList());
    List<T> late =
        told.stream()
            .filter(t -> traces.containsKey(t.id()) || withdrawn.contains(t.subject()))
            .toList();
    for (T copy : late) {
      R known = traces.get(copy.id());
      R last = known == null ? trace.apply(copy) : known;
      last.outlive(copy.version());
      removed.persist(last);
      outbox.append(last.tombstone());
    }
  }
}
