package org.safeer.survey.participation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.safeer.kit.id.Ids;
import org.safeer.kit.id.StateVersions;
import org.safeer.survey.EntityKey;

/** Somebody's way from an invitation to their response. */
@Entity
@IdClass(EntityKey.class)
@Table(name = "participation")
class Participation {

  @Id private String study;
  @Id private UUID id;
  private long version;

  @Enumerated(EnumType.STRING)
  private ParticipationStatus status;

  private String codeHash;
  private UUID participant;
  private UUID invitation;
  private UUID response;
  private String questionnaire;
  private Integer questionnaireVersion;
  private String language;
  private Instant begunAt;

  Participation() {
    // For Hibernate.
  }

  static Participation begin(Beginning beginning) {
    Participation participation = new Participation();
    participation.study = beginning.key().study();
    participation.id = beginning.key().id();
    participation.version = StateVersions.next(0);
    participation.status = ParticipationStatus.BEGUN;
    participation.codeHash = beginning.codeHash();
    participation.participant = beginning.participant();
    participation.invitation = beginning.invitation();
    // Not by time: it would tell which of a study's answers came by which invitation.
    participation.response = Ids.random();
    participation.questionnaire = beginning.questionnaire();
    participation.questionnaireVersion = beginning.questionnaireVersion();
    participation.language = beginning.language();
    participation.begunAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    return participation;
  }

  /** Another code opens it from now on, and no other. */
  void reopen(String otherHash) {
    codeHash = otherHash;
  }

  /** Ends with the response, and forgets which invitation led to it. */
  void submit() {
    status = ParticipationStatus.SUBMITTED;
    invitation = null;
    version = StateVersions.next(version);
  }

  /** Leaves the hash of the code, so that whoever shows it is told why nothing is there. */
  void erase() {
    status = ParticipationStatus.ERASED;
    invitation = null;
    response = null;
    questionnaire = null;
    questionnaireVersion = null;
    language = null;
    begunAt = null;
    version = StateVersions.next(version);
  }

  ParticipationFacts facts(boolean answered) {
    return new ParticipationFacts(
        new EntityKey(study, participant), invitation, status, answered, codeHash);
  }

  EntityKey key() {
    return new EntityKey(study, id);
  }

  /** Where its answers are saved, and will be submitted. */
  EntityKey response() {
    return new EntityKey(study, response);
  }

  long version() {
    return version;
  }

  ParticipationStatus status() {
    return status;
  }

  UUID participant() {
    return participant;
  }

  String questionnaire() {
    return questionnaire;
  }

  int questionnaireVersion() {
    return questionnaireVersion;
  }

  String language() {
    return language;
  }

  Instant begunAt() {
    return begunAt;
  }
}
