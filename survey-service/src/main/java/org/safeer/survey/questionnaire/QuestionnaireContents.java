package org.safeer.survey.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeer.kit.problem.ConstraintErrors;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Problems;
import org.safeer.survey.Stored;

/** What questionnaires ask, for features that read and write it in other forms. */
@ApplicationScoped
public class QuestionnaireContents {

  private final Questionnaires questionnaires;
  private final QuestionnaireRepository drafts;
  private final QuestionnaireVersionRepository versions;
  private final Validator validator;

  QuestionnaireContents(
      Questionnaires questionnaires,
      QuestionnaireRepository drafts,
      QuestionnaireVersionRepository versions,
      Validator validator) {
    this.questionnaires = questionnaires;
    this.drafts = drafts;
    this.versions = versions;
    this.validator = validator;
  }

  /** What forbids this content, whatever was published before; pointers into the content. */
  public List<FieldError> errors(QuestionnaireContent content) {
    Set<ConstraintViolation<QuestionnaireContent>> broken = validator.validate(content);
    return broken.isEmpty()
        ? QuestionnaireLint.errors(content, Map.of())
        : ConstraintErrors.of(new ConstraintViolationException(broken));
  }

  /** Stores a draft, as it is stored by a request. */
  public Stored<QuestionnaireView> put(
      QuestionnaireKey key, QuestionnaireContent content, String ifMatch) {
    return questionnaires.put(key, content, ifMatch);
  }

  /** A draft's content; its version is the draft's. */
  @Transactional
  public Stored<QuestionnaireContent> draft(QuestionnaireKey key) {
    return drafts
        .findByIdOptional(key)
        .map(found -> new Stored<>(found.content(), found.version(), false))
        .orElseThrow(Problems::notFound);
  }

  /** A published version. */
  @Transactional
  public QuestionnaireVersionView version(QuestionnaireVersionKey key) {
    return versions
        .findByIdOptional(key)
        .map(QuestionnaireVersionView::of)
        .orElseThrow(Problems::notFound);
  }

  /**
   * What was published of a questionnaire, the newest first.
   *
   * @param number of one version; null for all
   * @throws ProblemException {@code questionnaire-version-unknown} if there is none
   */
  @Transactional
  public List<QuestionnaireVersionView> published(QuestionnaireKey key, Integer number) {
    List<QuestionnaireVersionView> found =
        versions.published(key, number).stream().map(QuestionnaireVersionView::of).toList();
    if (found.isEmpty()) {
      throw Questionnaires.unknown();
    }
    return found;
  }
}
