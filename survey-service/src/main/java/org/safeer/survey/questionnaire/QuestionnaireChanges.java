package org.safeer.survey.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Problems;
import org.safeer.survey.Stored;

/** Compares what a questionnaire asked with what it asks. */
@ApplicationScoped
class QuestionnaireChanges {

  /** Before the first version, nothing was asked. */
  private static final QuestionnaireContent NOTHING =
      new QuestionnaireContent(Map.of(), List.of(), Map.of(), List.of());

  private final QuestionnaireRepository drafts;
  private final QuestionnaireVersionRepository versions;

  QuestionnaireChanges(QuestionnaireRepository drafts, QuestionnaireVersionRepository versions) {
    this.drafts = drafts;
    this.versions = versions;
  }

  /**
   * What publishing the draft would change.
   *
   * @param from number of the version it is compared with; null for the last
   * @throws ProblemException {@code not-found} if there is no such draft or version
   */
  @Transactional
  Stored<QuestionnaireChangesView> ofDraft(QuestionnaireKey key, Integer from) {
    Questionnaire draft = drafts.findByIdOptional(key).orElseThrow(Problems::notFound);
    int earlier = from == null ? draft.latest() : from;
    return compared(key, earlier, null, draft.content(), draft.version());
  }

  /**
   * What a version changed.
   *
   * @param from number of the version it is compared with; null for the one before it
   * @throws ProblemException {@code not-found} if there is no such version
   */
  @Transactional
  Stored<QuestionnaireChangesView> ofVersion(QuestionnaireVersionKey key, Integer from) {
    QuestionnaireVersion version = versions.findByIdOptional(key).orElseThrow(Problems::notFound);
    int earlier = from == null ? key.number() - 1 : from;
    QuestionnaireKey questionnaire = new QuestionnaireKey(key.study(), key.questionnaire());
    return compared(questionnaire, earlier, key.number(), version.content(), version.version());
  }

  private Stored<QuestionnaireChangesView> compared(
      QuestionnaireKey key, int from, Integer to, QuestionnaireContent content, long version) {
    List<QuestionnaireChange> changes = ContentChanges.between(content(key, from), content);
    return new Stored<>(
        new QuestionnaireChangesView(key.study(), key.questionnaire(), from, to, changes),
        version,
        false);
  }

  private QuestionnaireContent content(QuestionnaireKey key, int number) {
    if (number == 0) {
      return NOTHING;
    }
    return versions
        .findByIdOptional(new QuestionnaireVersionKey(key.study(), key.questionnaire(), number))
        .map(QuestionnaireVersion::content)
        .orElseThrow(Problems::notFound);
  }
}
