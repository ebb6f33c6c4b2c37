package org.safeer.survey.questionnaire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How much of a questionnaire there is in one language.
 *
 * @param language BCP 47 tag
 * @param direction which way its lines run
 * @param texts how many texts it has
 * @param missing how many it lacks
 * @param lacks where those stand, the first 100 of them
 */
public record LanguageCoverage(
    String language,
    TextDirection direction,
    int texts,
    int missing,
    @Schema(description = "JSON pointers into the questionnaire, the first 100")
        List<String> lacks) {

  private static final int SHOWN = 100;

  /** Of every language that any text has, by tag. */
  static List<LanguageCoverage> of(QuestionnaireContent content) {
    Map<String, Map<String, String>> texts = ContentTexts.of(content);
    return languages(texts.values()).stream().map(tag -> of(tag, texts)).toList();
  }

  private static Set<String> languages(Collection<Map<String, String>> texts) {
    Set<String> languages = new TreeSet<>();
    texts.forEach(text -> languages.addAll(text.keySet()));
    return languages;
  }

  private static LanguageCoverage of(String tag, Map<String, Map<String, String>> texts) {
    List<String> lacks = new ArrayList<>();
    texts.forEach(
        (pointer, text) -> {
          if (!text.containsKey(tag)) {
            lacks.add(pointer);
          }
        });
    return new LanguageCoverage(
        tag,
        TextDirection.of(tag),
        texts.size() - lacks.size(),
        lacks.size(),
        lacks.stream().limit(SHOWN).toList());
  }
}
