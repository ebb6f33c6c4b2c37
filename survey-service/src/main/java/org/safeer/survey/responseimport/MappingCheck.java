package org.safeer.survey.responseimport;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.JsonPointers;
import org.safeer.survey.participant.BasisCheck;
import org.safeer.survey.questionnaire.ItemType;
import org.safeer.survey.questionnaire.PublishedItem;
import org.safeer.survey.questionnaire.PublishedQuestionnaire;
import org.safeer.survey.study.StudyFacts;

/** Whether a mapping fits its study and questionnaire: found before the first row is read. */
final class MappingCheck {

  /** Types whose answers hold several options. */
  private static final Set<ItemType> SEVERAL =
      EnumSet.of(ItemType.MULTIPLE_CHOICE, ItemType.RANKING);

  private final StudyFacts study;
  private final PublishedQuestionnaire questionnaire;
  private final List<FieldError> errors = new ArrayList<>();

  private MappingCheck(StudyFacts study, PublishedQuestionnaire questionnaire) {
    this.study = study;
    this.questionnaire = questionnaire;
  }

  static List<FieldError> errors(
      ImportMapping mapping, StudyFacts study, PublishedQuestionnaire questionnaire) {
    MappingCheck check = new MappingCheck(study, questionnaire);
    check.charset(mapping.charset());
    check.errors.addAll(BasisCheck.errors(mapping.basis(), study.basis()));
    if (mapping.region() != null) {
      check.region(mapping.region());
    }
    Set<String> mapped = new HashSet<>();
    for (int i = 0; i < mapping.items().size(); i++) {
      check.item(mapping.items().get(i), JsonPointers.of("items", i), mapped);
    }
    check.required(mapped);
    return check.errors;
  }

  private void charset(String name) {
    try {
      if (name != null && !Charset.isSupported(name)) {
        add("/charset", "charset", "is no encoding known here");
      }
    } catch (IllegalCharsetNameException noName) {
      add("/charset", "charset", "is no name of an encoding");
    }
  }

  private void region(RegionColumn region) {
    region
        .values()
        .forEach(
            (label, key) -> {
              if (!study.frame().has(key)) {
                add(
                    JsonPointers.of("region", "values", label),
                    "unknown-region",
                    "is not a region of the study's frame");
              }
            });
    unambiguous(List.of(region.values().keySet(), region.missing()), "/region");
  }

  private void item(ItemColumn column, String pointer, Set<String> mapped) {
    PublishedItem item = questionnaire.items().get(column.item());
    if (!mapped.add(column.item())) {
      add(pointer + "/item", "duplicate-item", "is mapped twice");
    }
    if (item == null) {
      unknown(column.item(), pointer + "/item");
      return;
    }
    if (item.type() == ItemType.CALCULATED) {
      add(pointer + "/item", "calculated", "is calculated from the other answers, not read");
      return;
    }
    if (SEVERAL.contains(item.type())) {
      add(pointer + "/item", "item-type", "has several answers, which no one column holds");
      return;
    }
    if (item.type().isClosed()) {
      labels(item, column.values(), pointer);
    } else if (!column.values().isEmpty()) {
      add(pointer + "/values", "not-allowed", "does not belong to an item of this type");
    }
    if (!column.notApplicable().isEmpty() && !item.notApplicable()) {
      add(pointer + "/notApplicable", "missing-not-allowed", "is not offered by the item");
    }
    unambiguous(
        List.of(column.values().keySet(), column.missing(), column.notApplicable()), pointer);
  }

  private void unknown(String item, String pointer) {
    if (questionnaire.silent().contains(item)) {
      add(pointer, "takes-no-answer", "is a note, or a matrix whose rows are mapped instead");
    } else {
      add(pointer, "unknown-item", "is no item of the questionnaire");
    }
  }

  private void labels(PublishedItem item, Map<String, MappedValue> values, String pointer) {
    if (values.isEmpty()) {
      add(pointer + "/values", "required", "is required for an item of this type");
    }
    values.forEach((label, value) -> value(item, label, value, pointer));
  }

  private void value(PublishedItem item, String label, MappedValue value, String pointer) {
    String place = pointer + JsonPointers.of("values", label);
    boolean likert = item.type() == ItemType.LIKERT;
    if (likert != (value.point() != null)) {
      add(place, "item-type", "does not answer an item of this type");
    } else if (likert && !item.points().contains(value.point())) {
      add(place, "scale-point", "is no point of the item's scale");
    } else if (!likert && !item.choices().options().contains(value.option())) {
      add(place, "option", "is no option of the item");
    }
  }

  /** A label that stands for two things would be read as either. */
  private void unambiguous(List<? extends Iterable<String>> labelSets, String pointer) {
    Set<String> seen = new HashSet<>();
    for (Iterable<String> labels : labelSets) {
      for (String label : labels) {
        if (!seen.add(label.strip())) {
          add(pointer, "ambiguous-label", "gives two meanings to one label");
        }
      }
    }
  }

  private void required(Set<String> mapped) {
    questionnaire.items().values().stream()
        .filter(item -> item.required() && !mapped.contains(item.item()))
        .forEach(item -> add("/items", "required", "lacks the required item " + item.item()));
  }

  private void add(String pointer, String rule, String what) {
    errors.add(new FieldError(pointer, rule, pointer + " " + what + "."));
  }
}
