package org.safeer.survey.responsebatch;

import com.fasterxml.jackson.databind.util.TokenBuffer;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Many responses at once.
 *
 * @param responses 1 to 500 {@link BatchedResponse}s, not yet read: one that cannot be is refused
 *     alone
 */
@Schema(example = SubmitResponseBatchRequest.EXAMPLE)
public record SubmitResponseBatchRequest(
    @Schema(type = SchemaType.ARRAY, implementation = BatchedResponse.class)
        @NotNull
        @Size(min = 1, max = SubmitResponseBatchRequest.MOST)
        List<@NotNull TokenBuffer> responses) {

  /** Most responses of a batch: one transaction, one answer. */
  static final int MOST = 500;

  static final String EXAMPLE =
      """
      {
        "responses": [
          {
            "response": "0193a1b0-0000-7000-8000-0000000000a3",
            "participant": "0193a1b0-0000-7000-8000-000000000003",
            "questionnaire": "main",
            "questionnaireVersion": 1,
            "answers": {
              "image-abroad": {"value": 4},
              "voted-abroad": {"option": "no"},
              "years-abroad": {"number": 7}
            },
            "registration": {
              "country": "US",
              "attributes": {"generation": "second"},
              "basis": {
                "kind": "consent",
                "scopes": ["survey"],
                "formVersion": "2025-1",
                "language": "en",
                "agreedAt": "2025-11-20T09:30:00Z"
              }
            }
          },
          {
            "response": "0193a1b0-0000-7000-8000-0000000000a1",
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
          }
        ]
      }""";
}
