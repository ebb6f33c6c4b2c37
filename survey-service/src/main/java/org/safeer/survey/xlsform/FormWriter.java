package org.safeer.survey.xlsform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.safeer.survey.questionnaire.MatrixRow;
import org.safeer.survey.questionnaire.QuestionnaireContent;
import org.safeer.survey.questionnaire.QuestionnaireItem;
import org.safeer.survey.questionnaire.QuestionnaireSection;

/** Writes a questionnaire as an XLSForm. */
final class FormWriter {

  private final QuestionnaireContent content;
  private final String defaultLanguage;
  private final FormTable survey;
  private final ItemWriter items;
  private final ChoiceWriter choices;

  private FormWriter(QuestionnaireContent content) {
    this.content = content;
    Map<String, String> title = content.title();
    this.defaultLanguage = title.containsKey("en") ? "en" : title.keySet().iterator().next();
    List<String> languages = languages();
    Set<String> asked =
        content.asked().stream().map(QuestionnaireItem::item).collect(Collectors.toSet());
    UnaryOperator<String> wording = words -> FormNames.shown(words, asked);
    this.survey = new FormTable("survey", FormColumns.ofSurvey(languages), wording);
    this.choices = new ChoiceWriter(content, languages, wording);
    this.items = new ItemWriter(survey, choices);
  }

  /**
   * The workbook.
   *
   * @param formId what other tools know the form by
   * @param version what they tell its versions apart by
   */
  static byte[] write(QuestionnaireContent content, String formId, String version) {
    FormWriter writer = new FormWriter(content);
    writer.items();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Safeer", null)) {
      writer.survey.write(workbook);
      writer.choices.write(workbook);
      writer.settings(formId, version).write(workbook);
      FormColumns.explained().write(workbook);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private void items() {
    Set<String> keys =
        content.items().stream().flatMap(FormWriter::keys).collect(Collectors.toSet());
    List<String> written = new ArrayList<>();
    String open = null;
    for (QuestionnaireItem item : content.items()) {
      if (!Objects.equals(open, item.section())) {
        end(open);
        open = item.section();
        begin(open, keys, written);
      }
      items.write(item);
    }
    end(open);
    for (QuestionnaireSection section : content.sections()) {
      if (!written.contains(section.section())) {
        begin(section.section(), keys, written);
        end(section.section());
      }
    }
  }

  private static Stream<String> keys(QuestionnaireItem item) {
    Stream<MatrixRow> rows = item.rows() == null ? Stream.of() : item.rows().stream();
    return Stream.concat(Stream.of(item.item()), rows.map(MatrixRow::row));
  }

  private void begin(String key, Set<String> keys, List<String> written) {
    if (key == null) {
      return;
    }
    written.add(key);
    List<String> order = content.sections().stream().map(QuestionnaireSection::section).toList();
    QuestionnaireSection section = content.sections().get(order.indexOf(key));
    survey
        .line()
        .put(Column.TYPE, "begin_group")
        .put(Column.NAME, FormNames.beside(key, keys))
        .words(Column.LABEL, section.label())
        .put(Column.RELEVANT, FormNames.in(section.relevant()))
        .put(Column.ORDER, order.indexOf(key) + 1);
  }

  private void end(String key) {
    if (key != null) {
      survey.line().put(Column.TYPE, "end_group");
    }
  }

  private FormTable settings(String formId, String version) {
    FormTable settings =
        new FormTable("settings", FormColumns.ofSettings(content.title().keySet()));
    FormTable.Line line =
        settings
            .line()
            .put(Column.FORM_TITLE, content.title().get(defaultLanguage))
            .put(Column.FORM_ID, formId)
            .put(Column.VERSION, version)
            .put(Column.DEFAULT_LANGUAGE, Languages.shown(defaultLanguage));
    content.title().entrySet().stream()
        .filter(title -> !title.getKey().equals(defaultLanguage))
        .forEach(title -> line.words(Column.TITLE, Map.of(title.getKey(), title.getValue())));
    return settings;
  }

  /** All that any text is in, the form's own first. */
  private List<String> languages() {
    Set<String> languages = new TreeSet<>();
    FormColumns.words(content).forEach(words -> languages.addAll(words.keySet()));
    Set<String> ordered = new LinkedHashSet<>(Set.of(defaultLanguage));
    ordered.addAll(languages);
    return List.copyOf(ordered);
  }
}
