package org.safeer.survey.participation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.survey.response.Answer;
import org.safeer.survey.response.ResponseMetadata;

/**
 * A respondent's answers, as far as they have come.
 *
 * @param answers by item; items left out are not answered yet
 * @param metadata how they are being answered; may be left out
 */
@Schema(example = SaveAnswersRequest.EXAMPLE)
public record SaveAnswersRequest(
    @NotNull @Size(max = 500) Map<@Size(max = 64) String, @NotNull @Valid Answer> answers,
    @Valid ResponseMetadata metadata) {

  static final String EXAMPLE =
      """
      {
        "answers": {"image-abroad": {"value": 3}, "years-abroad": {"number": 12}},
        "metadata": {"language": "ur"}
      }""";
}
