package org.safeer.survey.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeer.survey.Access;
import org.safeer.survey.EntityKey;
import org.safeer.survey.Stored;
import org.safeer.survey.participant.Participants;
import org.safeer.survey.responsedraft.ResponseDrafts;

/** Those who came by an invitation, as other features know them. */
@ApplicationScoped
public class Participations {

  /**
   * Who brings what is sent without a client. No client has such an id, so that no client sees what
   * respondents have sent themselves.
   */
  public static final Access RESPONDENT = new Access("respondent:invited", false);

  private final ParticipationRepository repository;
  private final ResponseDrafts drafts;
  private final Participants participants;

  Participations(
      ParticipationRepository repository, ResponseDrafts drafts, Participants participants) {
    this.repository = repository;
    this.drafts = drafts;
    this.participants = participants;
  }

  /** Lets somebody begin, inside the caller's transaction. */
  public Stored<ParticipationView> begin(Beginning beginning) {
    Participation participation = Participation.begin(beginning);
    repository.persistAndFlush(participation);
    return new Stored<>(ParticipationView.of(participation), participation.version(), true);
  }

  /** One that nobody else changes before the caller's transaction ends; empty if there is none. */
  public Optional<ParticipationFacts> hold(EntityKey key) {
    // The participant first, as a withdrawal does it: the two never wait in turn.
    repository
        .participantOf(key)
        .ifPresent(owner -> participants.hold(owner.study(), List.of(owner.id())));
    return repository
        .findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE)
        .map(found -> found.facts(isAnswered(found)));
  }

  private boolean isAnswered(Participation participation) {
    return switch (participation.status()) {
      case BEGUN -> drafts.find(participation.response()).isPresent();
      case SUBMITTED, ERASED -> true;
    };
  }

  /** Replaces the code of one that is held. */
  public void reopen(EntityKey key, String codeHash) {
    repository.findById(key).reopen(codeHash);
  }

  /** One that is held and not erased, as its respondent sees it. */
  public Stored<ParticipationView> view(EntityKey key) {
    Participation found = repository.findById(key);
    return new Stored<>(ParticipationView.of(found), found.version(), false);
  }

  /**
   * Forgets how a withdrawn participant took part, inside the caller's transaction, which must hold
   * the participant alone.
   *
   * @return of how many participations
   */
  public int eraseAll(String study, UUID participant) {
    List<Participation> left =
        repository.ofParticipant(study, participant).stream()
            .filter(one -> one.status() != ParticipationStatus.ERASED)
            .toList();
    left.forEach(Participation::erase);
    return left.size();
  }

  /** Deletes all of a sandbox, inside the caller's transaction. */
  public void vacate(String study) {
    repository.delete("study", study);
  }
}
