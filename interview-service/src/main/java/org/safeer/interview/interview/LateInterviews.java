package org.safeer.interview.interview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeer.interview.participant.ParticipantRef;
import org.safeer.interview.participant.Participants;
import org.safeer.kit.id.StateVersions;
import org.safeer.kit.outbox.Outbox;

/**
 * Takes copies of erased interviews out of the log again. A copy that is written behind the
 * tombstone would, once the log is compacted, be the last word on its key.
 */
@ApplicationScoped
public class LateInterviews {

  private final RemovedInterviewRepository removed;
  private final Participants participants;
  private final Outbox outbox;

  LateInterviews(RemovedInterviewRepository removed, Participants participants, Outbox outbox) {
    this.removed = removed;
    this.participants = participants;
    this.outbox = outbox;
  }

  /** An interview as the log tells of it. */
  public record Told(String study, UUID interview, UUID participant, long version) {

    /** Whether every member is there. */
    public boolean complete() {
      return study != null && interview != null && participant != null;
    }

    InterviewId id() {
      return new InterviewId(study, interview);
    }

    ParticipantRef subject() {
      return new ParticipantRef(study, participant);
    }
  }

  /** Tells again, in the consumer's transaction, that those which were erased are gone. */
  public void refuse(Collection<Told> told) {
    Map<InterviewId, RemovedInterview> traces =
        removed.all(told.stream().map(Told::id).toList()).stream()
            .collect(Collectors.toMap(trace -> trace.id, Function.identity()));
    Set<ParticipantRef> withdrawn =
        participants.withdrawnAmong(told.stream().map(Told::subject).toList());
    List<Told> late =
        told.stream()
            .filter(t -> traces.containsKey(t.id()) || withdrawn.contains(t.subject()))
            .toList();
    late.forEach(t -> refuse(t, traces.get(t.id())));
  }

  private void refuse(Told told, RemovedInterview known) {
    RemovedInterview trace = known == null ? RemovedInterview.of(told) : known;
    trace.version = StateVersions.next(Math.max(trace.version, told.version()));
    removed.persist(trace);
    outbox.append(trace.tombstone());
  }
}
