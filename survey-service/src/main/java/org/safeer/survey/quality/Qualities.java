package org.safeer.survey.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Access;
import org.safeer.survey.EntityKey;
import org.safeer.survey.questionnaire.QuestionnaireVersionKey;
import org.safeer.survey.questionnaire.Questionnaires;
import org.safeer.survey.response.ResponseFacts;
import org.safeer.survey.response.ResponseReviews;

/** What is odd about responses. */
@ApplicationScoped
public class Qualities {

  private final FlagTable flags;
  private final NormTable norms;
  private final ResponseReviews responses;
  private final Questionnaires questionnaires;

  Qualities(
      FlagTable flags, NormTable norms, ResponseReviews responses, Questionnaires questionnaires) {
    this.flags = flags;
    this.norms = norms;
    this.responses = responses;
    this.questionnaires = questionnaires;
  }

  /** What is odd about one response that the caller may see. */
  @Transactional
  ResponseQualityView of(EntityKey response, Access access) {
    ResponseFacts facts = responses.find(response, access);
    Long assessed = flags.assessedVersion(response);
    List<UUID> twins = flags.twins(response);
    return new ResponseQualityView(
        response.study(),
        response.id(),
        assessed != null && assessed >= facts.version(),
        flags.flags(response),
        twins.isEmpty() ? null : twins,
        facts.version());
  }

  /**
   * What is odd about the responses to a published version, as of some seconds ago.
   *
   * @throws ProblemException {@code questionnaire-version-unknown}
   */
  @Transactional
  QuestionnaireQualityView of(QuestionnaireVersionKey key) {
    questionnaires.require(key.study(), key.questionnaire(), key.number());
    return norms
        .read(key)
        .filter(norm -> norm.computedAt() != null)
        .map(norm -> QuestionnaireQualityView.of(key, norm))
        .orElseGet(() -> QuestionnaireQualityView.none(key));
  }
}
