package org.safeer.survey.invitation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.survey.Stored;
import org.safeer.survey.participation.ParticipationView;

/**
 * A participation as its respondent sees it when they enter.
 *
 * @param begunAt when they agreed
 * @param code opens what they save and their receipt; shown once
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TakenPartView(
    String study,
    UUID participation,
    String questionnaire,
    int questionnaireVersion,
    String language,
    Instant begunAt,
    @Schema(
            description =
                "As `Resume-Code` it opens what they save, as `Receipt-Code` their receipt; absent"
                    + " once anything is saved")
        String code,
    long version) {

  static Stored<TakenPartView> of(Stored<ParticipationView> stored, String code) {
    ParticipationView view = stored.view();
    return new Stored<>(
        new TakenPartView(
            view.study(),
            view.participation(),
            view.questionnaire(),
            view.questionnaireVersion(),
            view.language(),
            view.begunAt(),
            code,
            view.version()),
        stored.version(),
        stored.created());
  }

  /** Does not tell a code to the first log that prints it. */
  @Override
  public String toString() {
    return "TakenPartView[" + study + "/" + participation + "]";
  }
}
