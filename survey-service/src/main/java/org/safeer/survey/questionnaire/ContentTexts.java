package org.safeer.survey.questionnaire;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeer.kit.problem.JsonPointers;

/** Every text that a respondent reads, by where it stands in the questionnaire. */
public final class ContentTexts {

  private final Map<String, Map<String, String>> texts = new LinkedHashMap<>();

  private ContentTexts() {}

  /** The texts by language tag, by JSON pointer, in the order of the document. */
  public static Map<String, Map<String, String>> of(QuestionnaireContent content) {
    ContentTexts all = new ContentTexts();
    all.add(content.title(), "title");
    List<QuestionnaireSection> sections = content.sections();
    for (int i = 0; i < sections.size(); i++) {
      all.add(sections.get(i).label(), "sections", i, "label");
    }
    content.scales().forEach(all::addScale);
    for (int i = 0; i < content.items().size(); i++) {
      all.addItem(content.items().get(i), i);
    }
    return all.texts;
  }

  private void addScale(String key, ResponseScale scale) {
    for (int i = 0; i < scale.points().size(); i++) {
      add(scale.points().get(i).label(), "scales", key, "points", i, "label");
    }
  }

  private void addItem(QuestionnaireItem item, int index) {
    add(item.label(), "items", index, "label");
    add(item.hint(), "items", index, "hint");
    add(item.unit(), "items", index, "unit");
    add(item.constraintMessage(), "items", index, "constraintMessage");
    List<MatrixRow> rows = item.rows() == null ? List.of() : item.rows();
    for (int i = 0; i < rows.size(); i++) {
      add(rows.get(i).label(), "items", index, "rows", i, "label");
    }
    List<ItemOption> options = item.options() == null ? List.of() : item.options();
    for (int i = 0; i < options.size(); i++) {
      add(options.get(i).label(), "items", index, "options", i, "label");
    }
  }

  private void add(Map<String, String> text, Object... steps) {
    if (text != null) {
      texts.put(JsonPointers.of(steps), text);
    }
  }
}
