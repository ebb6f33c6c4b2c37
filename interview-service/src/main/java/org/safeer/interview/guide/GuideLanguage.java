package org.safeer.interview.guide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.kit.problem.JsonPointers;

/** How much of a guide's version there is in one language. */
@Schema(
    name = "InterviewGuideLanguage",
    description = "How much of a version there is in one language.")
public record GuideLanguage(
    @Schema(description = "BCP 47 tag.", examples = "ur") String language,
    @Schema(description = "How many questions and probes it has.", examples = "2") int texts,
    @Schema(description = "How many it lacks.", examples = "1") int missing,
    @Schema(description = "Pointers to those, the first 100.", examples = "[\"/questions/1/text\"]")
        List<String> lacks) {

  private static final int SHOWN = 100;

  /** Of every language that any text has, by tag. */
  static List<GuideLanguage> of(List<GuideQuestion> questions) {
    Map<String, Map<String, String>> texts = new LinkedHashMap<>();
    for (int i = 0; i < questions.size(); i++) {
      GuideQuestion question = questions.get(i);
      texts.put(JsonPointers.of("questions", i, "text"), question.text());
      for (int j = 0; j < question.probes().size(); j++) {
        texts.put(JsonPointers.of("questions", i, "probes", j), question.probes().get(j));
      }
    }
    TreeSet<String> languages = new TreeSet<>();
    texts.values().forEach(text -> languages.addAll(text.keySet()));
    return languages.stream().map(language -> of(language, texts)).toList();
  }

  private static GuideLanguage of(String language, Map<String, Map<String, String>> texts) {
    List<String> lacks = new ArrayList<>();
    texts.forEach(
        (pointer, text) -> {
          if (!text.containsKey(language)) {
            lacks.add(pointer);
          }
        });
    return new GuideLanguage(
        language, texts.size() - lacks.size(), lacks.size(), lacks.stream().limit(SHOWN).toList());
  }
}
