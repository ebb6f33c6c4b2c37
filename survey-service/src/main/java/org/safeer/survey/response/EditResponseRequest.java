package org.safeer.survey.response;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Other answers for a response.
 *
 * @param answers by item, all of them: items left out count as not answered
 * @param reason why they are edited; no place for anything about the participant
 */
@Schema(example = EditResponseRequest.EXAMPLE)
public record EditResponseRequest(
    @NotNull @Size(max = 500) Map<@Size(max = 64) String, @NotNull @Valid Answer> answers,
    @NotBlank @Size(max = 500) String reason) {

  static final String EXAMPLE =
      """
      {
        "answers": {
          "image-abroad": {"value": 2},
          "voted-abroad": {"missing": "no-answer"},
          "years-abroad": {"number": 12},
          "in-own-words": {"text": "People here know the cricket and little else."}
        },
        "reason": "Typed from the paper form once more"
      }""";
}
