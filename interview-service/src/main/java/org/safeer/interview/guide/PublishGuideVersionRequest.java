package org.safeer.interview.guide;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.interview.problem.Problems;
import org.safeer.kit.problem.JsonPointers;

/** What is asked from now on. */
@Schema(
    name = "PublishInterviewGuideVersionRequest",
    description = "What is asked from now on.",
    example = PublishGuideVersionRequest.EXAMPLE)
public record PublishGuideVersionRequest(
    @NotEmpty
        @Size(max = 200)
        @Schema(required = true, description = "In the order in which they are asked.")
        List<@NotNull @Valid GuideQuestion> questions) {

  static final String EXAMPLE =
      """
      {"questions": [
        {"key": "image-abroad",
         "text": {"en": "How do people here see Pakistan?",
                  "ur": "یہاں کے لوگ پاکستان کو کیسے دیکھتے ہیں؟"},
         "probes": [{"en": "And in the media?", "ur": "اور میڈیا میں؟"}]},
        {"key": "language", "text": {"en": "And the language?"}}]}""";

  /**
   * Lets pass questions that can be told apart.
   *
   * @throws org.safeer.kit.problem.ProblemException {@code validation-failed}
   */
  void check() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < questions.size(); i++) {
      if (!seen.add(questions.get(i).key())) {
        String key = JsonPointers.of("questions", i, "key");
        throw Problems.invalid(key, "duplicate", key + " is the key of an earlier question.");
      }
    }
  }
}
