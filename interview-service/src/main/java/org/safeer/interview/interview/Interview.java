package org.safeer.interview.interview;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.safeer.interview.entity.EntityKey;
import org.safeer.interview.guide.GuideRef;
import org.safeer.kit.id.StateVersions;

/**
 * One interview of one participant. What was recorded of it is never edited, only how far it is.
 */
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
  InterviewStatus status;

  @Column(name = "scheduled_for")
  LocalDate scheduledFor;

  @Column(name = "conducted_on")
  LocalDate conductedOn;

  /** Whether the day it was held was told after the interview was. */
  @Column(name = "conducted_later")
  boolean conductedLater;

  String place;
  String interviewer;

  @Embedded
  @AttributeOverride(name = "version", column = @Column(name = "guide_version"))
  GuideRef guide;

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
    interview.status =
        request.conductedOn() == null ? InterviewStatus.SCHEDULED : InterviewStatus.CONDUCTED;
    interview.scheduledFor = request.scheduledFor();
    interview.conductedOn = request.conductedOn();
    interview.place = request.place();
    interview.interviewer = request.interviewer();
    interview.guide = request.guide();
    interview.createdBy = client;
    return interview;
  }

  boolean isWhat(PutInterviewRequest request) {
    LocalDate told = conductedLater ? null : conductedOn;
    return new PutInterviewRequest(
            participant, mode, language, told, scheduledFor, place, interviewer, guide)
        .equals(request);
  }

  /** The day that its first status is about. */
  LocalDate firstDay() {
    return conductedOn == null ? scheduledFor : conductedOn;
  }

  /** Takes a status that it can take from the one it has. */
  void become(InterviewStatus next, LocalDate on) {
    if (next == InterviewStatus.CONDUCTED) {
      conductedOn = on;
      conductedLater = true;
    }
    status = next;
    version = StateVersions.next(version);
  }

  /**
   * Takes note of a transcript.
   *
   * @return whether it is transcribed only now
   */
  boolean transcribed(int newTranscriptVersion) {
    boolean first = status == InterviewStatus.CONDUCTED;
    status = first ? InterviewStatus.TRANSCRIBED : status;
    transcriptVersion = newTranscriptVersion;
    version = StateVersions.next(version);
    return first;
  }

  /** Whether analysis hears of it: of one that was never held there is nothing to tell. */
  boolean isTold() {
    return status != InterviewStatus.SCHEDULED;
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
        id.study(), id.id(), participant, language, createdBy, transcriptVersion, status);
  }
}
