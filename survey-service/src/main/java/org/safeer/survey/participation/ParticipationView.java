package org.safeer.survey.participation;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a respondent stands who came by an invitation.
 *
 * @param submitted whether their response is stored; until then they go on answering
 * @param language they read the consent form in, a BCP 47 tag
 * @param begunAt when they agreed
 */
@Schema(description = "Where a respondent stands who came by an invitation")
public record ParticipationView(
    String study,
    UUID participation,
    boolean submitted,
    String questionnaire,
    int questionnaireVersion,
    String language,
    Instant begunAt,
    long version) {

  static ParticipationView of(Participation participation) {
    return new ParticipationView(
        participation.key().study(),
        participation.key().id(),
        participation.status() == ParticipationStatus.SUBMITTED,
        participation.questionnaire(),
        participation.questionnaireVersion(),
        participation.language(),
        participation.begunAt(),
        participation.version());
  }
}
