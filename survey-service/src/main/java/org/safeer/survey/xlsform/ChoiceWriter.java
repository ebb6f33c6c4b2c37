package org.safeer.survey.xlsform;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.safeer.survey.questionnaire.ItemOption;
import org.safeer.survey.questionnaire.ItemType;
import org.safeer.survey.questionnaire.QuestionnaireContent;
import org.safeer.survey.questionnaire.QuestionnaireItem;
import org.safeer.survey.questionnaire.ResponseScale;

/** Writes scales and options as lists of choices. */
final class ChoiceWriter {

  /** The usual yes and no; no key has an underscore within. */
  static final String USUAL = "yes_no";

  private final FormTable choices;
  private final Set<String> scales;
  private final Set<String> written = new HashSet<>();

  ChoiceWriter(
      QuestionnaireContent content, List<String> languages, UnaryOperator<String> wording) {
    this.choices = new FormTable("choices", FormColumns.ofChoices(languages), wording);
    this.scales = content.scales().keySet().stream().map(FormNames::of).collect(Collectors.toSet());
    content.scales().forEach(this::scale);
  }

  /** The options of yes-no items that word none themselves; empty if no item needs them. */
  static List<ItemOption> usual(QuestionnaireContent content) {
    return content.items().stream()
        .filter(item -> item.type() == ItemType.YES_NO && item.options() == null)
        .findFirst()
        .map(QuestionnaireItem::choices)
        .orElse(List.of());
  }

  private void scale(String key, ResponseScale scale) {
    scale
        .points()
        .forEach(
            point ->
                choices
                    .line()
                    .put(Column.LIST_NAME, FormNames.of(key))
                    .put(Column.NAME, point.value())
                    .words(Column.LABEL, point.label())
                    .flag(Column.SCALE, true)
                    .flag(Column.NOT_APPLICABLE, scale.notApplicable())
                    .flag(Column.PREFER_NOT_TO_SAY, scale.preferNotToSay()));
  }

  /** The name of the list that an item's options are in. */
  String list(QuestionnaireItem item) {
    String name =
        item.options() == null
            ? USUAL
            : FormNames.of(item.item()) + (scales.contains(FormNames.of(item.item())) ? "_" : "");
    if (written.add(name)) {
      item.choices()
          .forEach(
              option ->
                  choices
                      .line()
                      .put(Column.LIST_NAME, name)
                      .put(Column.NAME, option.option())
                      .words(Column.LABEL, option.label())
                      .flag(Column.EXCLUSIVE, option.exclusive())
                      .flag(Column.SPECIFY, option.specify()));
    }
    return name;
  }

  void write(Workbook workbook) {
    choices.write(workbook);
  }
}
