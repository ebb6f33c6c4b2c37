package org.safeer.survey.response;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.survey.Shapes;
import org.safeer.survey.participant.PutParticipantRequest;

/**
 * One participant's answers to one published questionnaire.
 *
 * @param participant who answered
 * @param questionnaire what they answered
 * @param questionnaireVersion which version of it
 * @param answers by item; items left out count as not answered
 * @param metadata how it was answered; may be left out
 * @param registration registers the participant in the same step; left out if they are registered
 */
@Schema(example = SubmitResponseRequest.EXAMPLE)
public record SubmitResponseRequest(
    @NotNull UUID participant,
    @NotNull @Pattern(regexp = Shapes.KEY) String questionnaire,
    @NotNull @Min(1) Integer questionnaireVersion,
    @NotNull @Size(max = 500) Map<@Size(max = 64) String, @NotNull @Valid Answer> answers,
    @Valid ResponseMetadata metadata,
    @Valid PutParticipantRequest registration) {

  static final String EXAMPLE =
      """
      {
        "participant": "0193a1b0-0000-7000-8000-000000000001",
        "questionnaire": "main",
        "questionnaireVersion": 1,
        "answers": {
          "image-abroad": {"value": 2},
          "voted-abroad": {"missing": "no-answer"},
          "years-abroad": {"number": 12},
          "in-own-words": {"text": "People here know the cricket and little else."}
        },
        "metadata": {"language": "ur"}
      }""";
}
