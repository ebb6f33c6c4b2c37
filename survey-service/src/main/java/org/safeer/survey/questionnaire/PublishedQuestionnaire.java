package org.safeer.survey.questionnaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.SurveyProblem;

/**
 * A published version as answers are checked against it.
 *
 * @param items what is answered, by key, in the order it is asked in: the rows of a matrix stand in
 *     its place
 * @param silent keys of what takes no answer of its own: notes, and matrices beside their rows
 * @param sections keys of its sections
 * @param blocks its Likert items that stand together and share a scale
 */
public record PublishedQuestionnaire(
    String questionnaire,
    int questionnaireVersion,
    Map<String, PublishedItem> items,
    Set<String> silent,
    Set<String> sections,
    List<LikertBlock> blocks,
    boolean retired) {

  /**
   * @throws ProblemException {@code questionnaire-version-retired}
   */
  public void requireOpen() {
    if (retired) {
      throw new ProblemException(
          SurveyProblem.QUESTIONNAIRE_VERSION_RETIRED,
          "Version %d of the questionnaire %s is retired."
              .formatted(questionnaireVersion, questionnaire));
    }
  }

  /** Whether other services learn how an item was answered. */
  public boolean isTold(String item) {
    return items.get(item).isTold();
  }

  /** This content as it is published under this number. */
  public static PublishedQuestionnaire of(
      String questionnaire, int number, QuestionnaireContent content) {
    Map<String, PublishedItem> items = new LinkedHashMap<>();
    content.asked().forEach(item -> items.put(item.item(), PublishedItem.of(content, item)));
    Set<String> silent =
        content.items().stream()
            .map(QuestionnaireItem::item)
            .filter(item -> !items.containsKey(item))
            .collect(Collectors.toUnmodifiableSet());
    Set<String> sections =
        content.sections().stream()
            .map(QuestionnaireSection::section)
            .collect(Collectors.toUnmodifiableSet());
    return new PublishedQuestionnaire(
        questionnaire, number, items, silent, sections, LikertBlock.of(content), false);
  }

  PublishedQuestionnaire asRetired() {
    return new PublishedQuestionnaire(
        questionnaire, questionnaireVersion, items, silent, sections, blocks, true);
  }

  static PublishedQuestionnaire of(QuestionnaireVersion version) {
    return of(version.key().questionnaire(), version.key().number(), version.content());
  }
}
