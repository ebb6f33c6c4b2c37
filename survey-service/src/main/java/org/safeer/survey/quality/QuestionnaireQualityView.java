package org.safeer.survey.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.survey.questionnaire.QuestionnaireVersionKey;

/**
 * What is odd about the responses to a published version; rejected ones left out.
 *
 * @param responses how many were looked at
 * @param durations of how many it is known how long they took
 * @param medianSeconds of these; absent if there are none
 * @param flags every flag, with the number of responses that have it
 * @param computedAt as of when; absent if nothing was looked at yet
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuestionnaireQualityView(
    String study,
    String questionnaire,
    int questionnaireVersion,
    @Schema(description = "How many were looked at") long responses,
    @Schema(description = "Of how many it is known how long they took") long durations,
    @Schema(description = "The median time they took; absent if no time is known")
        Double medianSeconds,
    List<FlagCount> flags,
    @Schema(description = "As of when; absent if nothing was looked at yet") Instant computedAt) {

  static QuestionnaireQualityView of(QuestionnaireVersionKey key, Norm norm) {
    return new QuestionnaireQualityView(
        key.study(),
        key.questionnaire(),
        key.number(),
        norm.responses(),
        norm.durations(),
        norm.median(),
        Arrays.stream(QualityFlag.values()).map(flag -> count(flag, norm)).toList(),
        norm.computedAt());
  }

  /** Before anything was looked at. */
  static QuestionnaireQualityView none(QuestionnaireVersionKey key) {
    return of(key, new Norm(0, 0, null, Map.of(), null));
  }

  private static FlagCount count(QualityFlag flag, Norm norm) {
    long responses = norm.flagged().getOrDefault(flag, 0L);
    return new FlagCount(flag, threshold(flag, norm), responses);
  }

  private static Double threshold(QualityFlag flag, Norm norm) {
    return switch (flag) {
      case SPEEDING -> norm.fastest().orElse(null);
      case STRAIGHT_LINING -> (double) StraightLining.FEWEST_ANSWERS;
      case NON_RESPONSE -> ItemNonResponse.HIGHEST;
      case DUPLICATE -> (double) AnswerContent.FEWEST_ANSWERS;
      case IMPOSSIBLE_DATE -> null;
    };
  }
}
