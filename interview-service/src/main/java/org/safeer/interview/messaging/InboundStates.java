package org.safeer.interview.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeer.interview.coding.LostApprovals;
import org.safeer.interview.erasure.Erasures;
import org.safeer.interview.participant.ParticipantState;
import org.safeer.interview.participant.Participants;
import org.safeer.interview.sandbox.Sandboxes;
import org.safeer.interview.study.Studies;
import org.safeer.interview.study.StudyState;
import org.safeer.kit.stream.StateProjection;
import org.safeer.kit.stream.StateRecord;
import org.safeer.kit.stream.UnreadableRecordException;

/**
 * Keeps the copies of studies and participants, erases on a withdrawal, takes approvals back with
 * the consent to be quoted, and refuses late copies.
 *
 * <p>The copies are not kept by generation: a withdrawn id must survive every rebuild, and applying
 * the topics again from their beginning changes nothing. A withdrawal is a state here, never an
 * absence, and a tombstone changes nothing: a sandbox that was emptied says so as a study.
 */
@ApplicationScoped
class InboundStates implements StateProjection {

  private static final String STUDIES = "safeer.studies";
  private static final String PARTICIPANTS = "safeer.participants";

  private final Studies studies;
  private final Participants participants;
  private final Erasures erasures;
  private final LostApprovals lostApprovals;
  private final OwnStates ownStates;
  private final Sandboxes sandboxes;

  InboundStates(
      Studies studies,
      Participants participants,
      Erasures erasures,
      LostApprovals lostApprovals,
      OwnStates ownStates,
      Sandboxes sandboxes) {
    this.studies = studies;
    this.participants = participants;
    this.erasures = erasures;
    this.lostApprovals = lostApprovals;
    this.ownStates = ownStates;
    this.sandboxes = sandboxes;
  }

  private record Departure(String status, List<String> withdrawnStrands) {

    boolean isOne() {
      return "withdrawn".equals(status) || withdrawnStrands != null;
    }
  }

  @Override
  public Set<String> topics() {
    return Stream.concat(Stream.of(STUDIES, PARTICIPANTS), OwnStates.TOPICS.stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public void apply(List<StateRecord> poll, int generation) {
    List<ParticipantState> told = new ArrayList<>();
    List<StateRecord> own = new ArrayList<>();
    for (StateRecord state : poll) {
      switch (state.topic()) {
        case STUDIES -> whole(state).map(InboundStates::study).ifPresent(this::keep);
        case PARTICIPANTS -> whole(state).map(InboundStates::participant).ifPresent(told::add);
        default -> own.add(state);
      }
    }
    List<ParticipantState> current = participants.keep(told);
    current.stream()
        .filter(state -> state.withdrawn() || state.interviewWithdrawn())
        .forEach(erasures::erase);
    lostApprovals.withdrawAll(participants.notQuotableAmong(current));
    ownStates.apply(own);
  }

  private void keep(StudyState study) {
    if (studies.keep(study)) {
      sandboxes.vacate(study.study(), study.resetVersion());
    }
  }

  private static Optional<StateRecord> whole(StateRecord state) {
    return state.tombstone() ? Optional.empty() : Optional.of(state);
  }

  /** A withdrawal is never put aside, whatever else is wrong with its record. */
  @Override
  public boolean blocks(StateRecord state) {
    if (state.tombstone() || !PARTICIPANTS.equals(state.topic())) {
      return false;
    }
    try {
      return state.as(Departure.class).isOne();
    } catch (UnreadableRecordException noState) {
      return false;
    }
  }

  private static StudyState study(StateRecord state) {
    StudyState study = state.as(StudyState.class);
    if (study.study() == null || study.owner() == null || study.basis() == null) {
      throw new UnreadableRecordException(state, "no study, owner or basis", null);
    }
    return study;
  }

  private static ParticipantState participant(StateRecord state) {
    ParticipantState participant = state.as(ParticipantState.class);
    if (!participant.complete()) {
      throw new UnreadableRecordException(state, "no study, participant, version or status", null);
    }
    return participant;
  }
}
