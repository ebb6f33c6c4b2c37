package org.safeer.survey.questionnaire;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeer.kit.problem.FieldError;
import org.safeer.survey.Findings;
import org.safeer.survey.logic.AnswersInWords;

/**
 * What is allowed and rarely meant: it keeps no draft from being published. {@link
 * QuestionnaireLint} finds what does.
 */
final class QuestionnaireWarnings {

  private final QuestionnaireContent content;
  private final Findings found = new Findings();

  private QuestionnaireWarnings(QuestionnaireContent content) {
    this.content = content;
  }

  /**
   * @param languages those the study is run in
   */
  static List<FieldError> of(QuestionnaireContent content, Collection<String> languages) {
    QuestionnaireWarnings warnings = new QuestionnaireWarnings(content);
    NeverAsked.check(content, warnings.found);
    warnings.scales();
    warnings.sections();
    warnings.translations(languages);
    warnings.answersInWords();
    return warnings.found.errors();
  }

  private void scales() {
    Set<String> used = used(QuestionnaireItem::scale);
    content
        .scales()
        .keySet()
        .forEach(
            scale ->
                found
                    .at("scales", scale)
                    .require(used.contains(scale), "unused-scale", "answers no item"));
  }

  private void sections() {
    Set<String> used = used(QuestionnaireItem::section);
    for (int i = 0; i < content.sections().size(); i++) {
      boolean holds = used.contains(content.sections().get(i).section());
      found.at("sections", i).require(holds, "empty-section", "holds no item");
    }
  }

  private void answersInWords() {
    Set<String> asked =
        content.asked().stream().map(QuestionnaireItem::item).collect(Collectors.toSet());
    ContentTexts.of(content)
        .forEach(
            (pointer, text) ->
                text.values().stream()
                    .flatMap(words -> AnswersInWords.items(words).stream())
                    .filter(item -> !asked.contains(item))
                    .distinct()
                    .forEach(item -> unknown(item, found.below(pointer))));
  }

  private static void unknown(String item, Findings place) {
    place.add("unknown-item", "shows the answer to " + item + ", which is no item that is asked");
  }

  private Set<String> used(Function<QuestionnaireItem, String> key) {
    return content.items().stream().map(key).collect(Collectors.toSet());
  }

  /** A translation that was begun is missed like one into a language of the study. */
  private void translations(Collection<String> languages) {
    Map<String, Map<String, String>> texts = ContentTexts.of(content);
    Set<String> wanted = new TreeSet<>(languages);
    texts.values().forEach(text -> wanted.addAll(text.keySet()));
    texts.forEach(
        (pointer, text) -> {
          Set<String> missing = new TreeSet<>(wanted);
          missing.removeAll(text.keySet());
          String tags = String.join(", ", missing);
          found
              .below(pointer)
              .require(missing.isEmpty(), "missing-translation", "has no text in " + tags);
        });
  }
}
