package org.safeer.interview.interview;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.safeer.interview.entity.EntityKey;
import org.safeer.kit.id.StateVersions;

/** One interview of one participant. What was recorded of it is never edited. */
@Entity
@Table(name = "interview")
class Interview {

  @EmbeddedId
  @AttributeOverride(name = "id", column = @Column(name = "interview"))
  EntityKey id;

  UUID participant;
  long version;
  String mode;
  String language;

  @Column(name = "conducted_on")
  LocalDate conductedOn;

  String place;
  String interviewer;

  @Column(name = "transcript_version")
  Integer transcriptVersion;

  @Column(name = "created_by")
  String createdBy;

  static Interview of(String study, UUID id, PutInterviewRequest request, String client) {
    Interview interview = new Interview();
    interview.id = new EntityKey(study, id);
    interview.participant = request.participant();
    interview.version = StateVersions.next(0);
    interview.mode = request.mode();
    interview.language = request.language();
    interview.conductedOn = request.conductedOn();
    interview.place = request.place();
    interview.interviewer = request.interviewer();
    interview.createdBy = client;
    return interview;
  }

  boolean isWhat(PutInterviewRequest request) {
    return new PutInterviewRequest(participant, mode, language, conductedOn, place, interviewer)
        .equals(request);
  }

  void transcribed(int newTranscriptVersion) {
    transcriptVersion = newTranscriptVersion;
    version = StateVersions.next(version);
  }

  InterviewState state() {
    return new InterviewState(
        id.study(),
        id.id(),
        participant,
        version,
        transcriptVersion == null ? InterviewState.CONDUCTED : InterviewState.TRANSCRIBED,
        language,
        transcriptVersion);
  }

  InterviewRef ref() {
    return new InterviewRef(
        id.study(), id.id(), participant, language, createdBy, transcriptVersion);
  }
}
