package org.safeer.survey.testresponse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.survey.questionnaire.OpenDraftTestRequest;
import org.safeer.survey.response.Answer;

/**
 * Made-up answers to a draft.
 *
 * @param testToken the token its test was opened with
 * @param answers by item; items left out count as not answered
 */
@Schema(example = PutTestResponseRequest.EXAMPLE)
public record PutTestResponseRequest(
    @NotNull @Pattern(regexp = OpenDraftTestRequest.TOKEN) String testToken,
    @NotNull @Size(max = 500) Map<@Size(max = 64) String, @NotNull @Valid Answer> answers) {

  static final String EXAMPLE =
      """
      {
        "testToken": "sandbox-test-of-the-main-draft",
        "answers": {"image-abroad": {"value": 4}, "voted-abroad": {"option": "yes"}}
      }""";

  /** A record's own text would carry the token into the first log that prints it. */
  @Override
  public String toString() {
    return "PutTestResponseRequest";
  }
}
