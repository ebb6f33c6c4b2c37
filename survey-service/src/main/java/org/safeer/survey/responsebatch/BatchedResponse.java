package org.safeer.survey.responsebatch;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.safeer.survey.Shapes;
import org.safeer.survey.participant.PutParticipantRequest;
import org.safeer.survey.response.Answer;
import org.safeer.survey.response.ResponseMetadata;
import org.safeer.survey.response.SubmitResponseRequest;

/**
 * One response of a batch: its id, and what a single request would hold.
 *
 * @param response its id, chosen by the client
 * @param participant who answered
 * @param questionnaire what they answered
 * @param questionnaireVersion which version of it
 * @param answers by item; items left out count as not answered
 * @param metadata how it was answered; may be left out
 * @param registration registers the participant in the same step; left out if they are registered
 */
public record BatchedResponse(
    @NotNull UUID response,
    @NotNull UUID participant,
    @NotNull @Pattern(regexp = Shapes.KEY) String questionnaire,
    @NotNull @Min(1) Integer questionnaireVersion,
    @NotNull @Size(max = 500) Map<@Size(max = 64) String, @NotNull @Valid Answer> answers,
    @Valid ResponseMetadata metadata,
    @Valid PutParticipantRequest registration) {

  /** What is read of a response first: without an id there is nothing to report on. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Named(UUID response) {}

  /** What a single request would have held. */
  SubmitResponseRequest request() {
    return new SubmitResponseRequest(
        participant, questionnaire, questionnaireVersion, answers, metadata, registration);
  }
}
