package org.safeer.survey.responsedraft;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.safeer.kit.id.StateVersions;
import org.safeer.survey.EntityKey;
import org.safeer.survey.response.Answer;
import org.safeer.survey.response.ResponseMetadata;
import org.safeer.survey.response.Submission;

/** What was answered so far; it is neither counted nor told to anybody. */
@Entity
@IdClass(EntityKey.class)
@Table(name = "response_draft")
class ResponseDraft {

  @Id private String study;
  @Id private UUID id;
  private UUID participant;
  private String questionnaire;
  private int questionnaireVersion;
  private long version;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private Map<String, Answer> answers;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private ResponseMetadata metadata;

  private String savedBy;
  private Instant savedAt;

  ResponseDraft() {
    // For Hibernate.
  }

  /** An empty draft, to be saved for the first time. */
  static ResponseDraft begun(EntityKey key, String client) {
    ResponseDraft draft = new ResponseDraft();
    draft.study = key.study();
    draft.id = key.id();
    draft.savedBy = client;
    return draft;
  }

  /** Takes what is answered by now. */
  void save(SaveDraftRequest request, Map<String, Answer> checked) {
    participant = request.participant();
    questionnaire = request.questionnaire();
    questionnaireVersion = request.questionnaireVersion();
    answers = checked;
    metadata = request.metadata();
    version = StateVersions.next(version);
    savedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }

  boolean isAs(SaveDraftRequest request, Map<String, Answer> checked) {
    return participant.equals(request.participant())
        && questionnaire.equals(request.questionnaire())
        && questionnaireVersion == request.questionnaireVersion()
        && answers.equals(checked)
        && Objects.equals(metadata, request.metadata());
  }

  Submission submission() {
    return Submission.of(id, participant, questionnaire, questionnaireVersion, answers)
        .with(metadata);
  }

  EntityKey key() {
    return new EntityKey(study, id);
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

  long version() {
    return version;
  }

  Map<String, Answer> answers() {
    return answers;
  }

  ResponseMetadata metadata() {
    return metadata;
  }

  String savedBy() {
    return savedBy;
  }

  Instant savedAt() {
    return savedAt;
  }
}
