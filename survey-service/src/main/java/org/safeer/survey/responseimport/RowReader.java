package org.safeer.survey.responseimport;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeer.kit.id.Ids;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.JsonPointers;
import org.safeer.survey.Dates;
import org.safeer.survey.participant.Registration;
import org.safeer.survey.questionnaire.ItemType;
import org.safeer.survey.questionnaire.PublishedQuestionnaire;
import org.safeer.survey.response.Answer;
import org.safeer.survey.response.MissingKind;
import org.safeer.survey.response.Submission;
import org.safeer.survey.study.Region;
import org.safeer.survey.study.StudyFacts;

/** Turns rows into participants and responses, by the mapping. */
final class RowReader {

  private static final int LONGEST_NUMBER = 40;

  private final String study;
  private final ImportMapping mapping;
  private final Columns columns;
  private final PublishedQuestionnaire questionnaire;
  private final AttributeReader attributes;
  private final Map<String, String> regions = new HashMap<>();
  private final Map<String, Map<String, Answer>> answers = new HashMap<>();

  RowReader(
      StudyFacts study,
      ImportMapping mapping,
      Columns columns,
      PublishedQuestionnaire questionnaire) {
    this.study = study.study();
    this.attributes = new AttributeReader(study, mapping, columns);
    this.questionnaire = questionnaire;
    this.mapping = mapping;
    this.columns = columns;
    if (mapping.region() != null) {
      mapping.region().values().forEach((label, region) -> regions.put(label.strip(), region));
      mapping.region().missing().forEach(label -> regions.put(label.strip(), Region.UNKNOWN));
    }
    mapping.items().forEach(item -> answers.put(item.item(), labels(item)));
  }

  private static Map<String, Answer> labels(ItemColumn item) {
    Map<String, Answer> labels = new HashMap<>();
    item.values().forEach((label, value) -> labels.put(label.strip(), value.answer()));
    item.missing().forEach(label -> labels.put(label.strip(), Answer.NONE));
    Answer notApplicable = Answer.missing(MissingKind.NOT_APPLICABLE);
    item.notApplicable().forEach(label -> labels.put(label.strip(), notApplicable));
    return labels;
  }

  RowDraft read(SourceRow row) {
    List<FieldError> errors = new ArrayList<>();
    Registration registration =
        new Registration(
            id(row, "participant"),
            region(row, errors),
            attributes.read(row, errors),
            null,
            mapping.basis());
    Submission submission =
        Submission.of(
            id(row, "response"),
            registration.participant(),
            mapping.questionnaire(),
            mapping.questionnaireVersion(),
            answers(row, errors));
    if (errors.isEmpty()) {
      // Before the participant is registered: a refused row must leave nothing behind.
      errors.addAll(submission.errors(questionnaire));
    }
    return new RowDraft(row, registration, submission, errors);
  }

  /** The same row of the same import has the same ids, whenever it is read. */
  private UUID id(SourceRow row, String kind) {
    return Ids.v5(study + "/" + mapping.importKey() + "/" + row.number() + "/" + kind);
  }

  private String region(SourceRow row, List<FieldError> errors) {
    return mapping.region() == null
        ? Region.UNKNOWN
        : meaning(regions, row, mapping.region().column(), "/region", errors);
  }

  private Map<String, Answer> answers(SourceRow row, List<FieldError> errors) {
    Map<String, Answer> found = new LinkedHashMap<>();
    for (ItemColumn item : mapping.items()) {
      String pointer = JsonPointers.of("answers", item.item());
      Answer answer = openAnswer(item, row);
      if (answer == null) {
        answer = meaning(answers.get(item.item()), row, item.column(), pointer, errors);
      }
      if (answer != null) {
        found.put(item.item(), answer);
      }
    }
    return found;
  }

  /**
   * A number, a date or a text, which stands for itself; null if the cell holds a label or nothing.
   */
  private Answer openAnswer(ItemColumn item, SourceRow row) {
    ItemType type = questionnaire.items().get(item.item()).type();
    String text = row.cell(columns.of(item.column()));
    if (type.isClosed() || text == null || answers.get(item.item()).containsKey(text)) {
      return null;
    }
    return switch (type) {
      case TEXT -> Answer.text(text);
      case DATE -> date(text);
      default -> number(text);
    };
  }

  /** Null if the text is no date. */
  private static Answer date(String text) {
    LocalDate date = Dates.read(text);
    return date == null ? null : Answer.date(date);
  }

  /** Null if the text is no number. */
  private static Answer number(String text) {
    try {
      return text.length() > LONGEST_NUMBER ? null : Answer.number(new BigDecimal(text));
    } catch (NumberFormatException noNumber) {
      return null;
    }
  }

  /** What a cell means; its text is never quoted, since a person may have written it. */
  private <T> T meaning(
      Map<String, T> labels,
      SourceRow row,
      ColumnRef column,
      String pointer,
      List<FieldError> errors) {
    int place = columns.of(column);
    String text = row.cell(place);
    if (text == null) {
      add(pointer, "missing-column", "is missing: the row ends before column " + place, errors);
      return null;
    }
    T meaning = labels.get(text);
    if (meaning == null) {
      String what = "is not known: column %d holds a text the mapping does not name";
      add(pointer, "unknown-label", what.formatted(place), errors);
    }
    return meaning;
  }

  private static void add(String pointer, String rule, String what, List<FieldError> errors) {
    errors.add(new FieldError(pointer, rule, pointer + " " + what + "."));
  }
}
