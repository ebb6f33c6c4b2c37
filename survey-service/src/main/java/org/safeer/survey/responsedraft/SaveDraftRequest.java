package org.safeer.survey.responsedraft;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.survey.Shapes;
import org.safeer.survey.response.Answer;
import org.safeer.survey.response.ResponseMetadata;

/**
 * One participant's answers to one published questionnaire, as far as they have come.
 *
 * @param participant who is answering; registered already
 * @param questionnaire what they are answering
 * @param questionnaireVersion which version of it
 * @param answers by item; items left out are not answered yet
 * @param metadata how it is being answered; may be left out
 */
@Schema(example = SaveDraftRequest.EXAMPLE)
public record SaveDraftRequest(
    @NotNull UUID participant,
    @NotNull @Pattern(regexp = Shapes.KEY) String questionnaire,
    @NotNull @Min(1) Integer questionnaireVersion,
    @NotNull @Size(max = 500) Map<@Size(max = 64) String, @NotNull @Valid Answer> answers,
    @Valid ResponseMetadata metadata) {

  static final String EXAMPLE =
      """
      {
        "participant": "0193a1b0-0000-7000-8000-000000000001",
        "questionnaire": "main",
        "questionnaireVersion": 1,
        "answers": {"image-abroad": {"value": 3}},
        "metadata": {"startedAt": "2025-11-20T09:35:00Z", "language": "ur"}
      }""";

  /** Metadata that tells nothing is none. */
  public SaveDraftRequest {
    metadata = ResponseMetadata.orNone(metadata);
  }
}
