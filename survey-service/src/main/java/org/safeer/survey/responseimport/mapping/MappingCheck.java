package org.safeer.survey.responseimport.mapping;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.safeer.kit.problem.FieldError;
import org.safeer.survey.Findings;
import org.safeer.survey.participant.BasisCheck;
import org.safeer.survey.questionnaire.ItemType;
import org.safeer.survey.questionnaire.PublishedItem;
import org.safeer.survey.questionnaire.PublishedQuestionnaire;
import org.safeer.survey.responseimport.file.FileFormat;
import org.safeer.survey.study.Attribute;
import org.safeer.survey.study.AttributeType;
import org.safeer.survey.study.StudyFacts;

/** Whether a mapping fits its study and questionnaire: found before the first row is read. */
public final class MappingCheck {

  private final StudyFacts study;
  private final PublishedQuestionnaire questionnaire;
  private final Findings found = new Findings();

  private MappingCheck(StudyFacts study, PublishedQuestionnaire questionnaire) {
    this.study = study;
    this.questionnaire = questionnaire;
  }

  /** What in the mapping does not fit. */
  public static List<FieldError> errors(
      ImportMapping mapping, StudyFacts study, PublishedQuestionnaire questionnaire) {
    MappingCheck check = new MappingCheck(study, questionnaire);
    check.file(mapping);
    check.found.errors().addAll(BasisCheck.errors(mapping.basis(), study.basis()));
    if (mapping.region() != null) {
      check.region(mapping.region());
    }
    mapping.attributes().forEach(check::attribute);
    if (mapping.source() != null && mapping.source().values() != null) {
      mapping.source().values().forEach(check::source);
    }
    if (mapping.metadata() != null) {
      time(mapping.metadata().startedAt(), check.found.at("metadata", "startedAt"));
      time(mapping.metadata().submittedAt(), check.found.at("metadata", "submittedAt"));
    }
    Set<String> mapped = new HashSet<>();
    for (int i = 0; i < mapping.items().size(); i++) {
      check.item(mapping.items().get(i), check.found.at("items", i), mapped);
    }
    check.required(mapped);
    return check.found.errors();
  }

  private void file(ImportMapping mapping) {
    charset(mapping.charset(), found.at("charset"));
    onlyOf(FileFormat.CSV, mapping.delimiter(), mapping, found.at("delimiter"));
    onlyOf(FileFormat.XLSX, mapping.sheet(), mapping, found.at("sheet"));
  }

  private static void onlyOf(
      FileFormat format, Object member, ImportMapping mapping, Findings place) {
    boolean fits = member == null || mapping.format() == null || mapping.format() == format;
    place.require(fits, "not-allowed", "does not belong to a file of this format");
  }

  private static void charset(String name, Findings place) {
    try {
      boolean known = name == null || Charset.isSupported(name);
      place.require(known, "charset", "is no encoding known here");
    } catch (IllegalCharsetNameException noName) {
      place.add("charset", "is no name of an encoding");
    }
  }

  private void region(RegionColumn region) {
    Set<String> labels = region.values() == null ? Set.of() : region.values().keySet();
    for (String label : labels) {
      boolean known = study.frame().has(region.values().get(label));
      found
          .at("region", "values", label)
          .require(known, "unknown-region", "is not a region of the study's frame");
    }
    AmbiguousLabels.check(List.of(labels, region.missing()), found.at("region"));
  }

  private void source(String label, String source) {
    found
        .at("source", "values", label)
        .require(
            study.sources().containsKey(source),
            "unknown-source",
            "is no source of the study's sampling");
  }

  private static void time(TimeColumn column, Findings place) {
    if (column == null) {
      return;
    }
    try {
      MetadataReader.zone(column);
    } catch (DateTimeException noZone) {
      place.at("zone").add("time-zone", "is no time zone, as Asia/Dubai or +04:00 is");
    }
    try {
      TimePattern.of(column.format(), ZoneOffset.UTC);
    } catch (IllegalArgumentException noPattern) {
      place
          .at("format")
          .add("time-pattern", "is no pattern of a day and a time, as dd/MM/yyyy HH:mm is");
    }
  }

  private void attribute(String name, AttributeColumn column) {
    Attribute declared = study.attributes().get(name);
    Findings place = found.at("attributes", name);
    if (declared == null) {
      place.add("unknown-attribute", "is no attribute of the study");
    } else if (declared.type() == AttributeType.NUMBER) {
      place
          .at("values")
          .require(
              column.values().isEmpty(),
              "not-allowed",
              "does not belong to an attribute of this type");
    } else {
      column
          .values()
          .forEach(
              (label, option) ->
                  place
                      .at("values", label)
                      .require(
                          declared.optionKeys().contains(option),
                          "option",
                          "is no option of the attribute"));
      AmbiguousLabels.check(List.of(column.values().keySet(), column.missing()), place);
    }
  }

  private void item(ItemColumn column, Findings place, Set<String> mapped) {
    PublishedItem item = questionnaire.items().get(column.item());
    place.at("item").require(mapped.add(column.item()), "duplicate-item", "is mapped twice");
    if (item != null && item.type() == ItemType.CALCULATED) {
      place.at("item").add("calculated", "is calculated from the other answers, not read");
    } else if (item != null) {
      ItemColumnCheck.check(item, column, place);
    } else if (questionnaire.silent().contains(column.item())) {
      place
          .at("item")
          .add("takes-no-answer", "is a note, or a matrix whose rows are mapped instead");
    } else {
      place.at("item").add("unknown-item", "is no item of the questionnaire");
    }
  }

  private void required(Set<String> mapped) {
    questionnaire.items().values().stream()
        .filter(item -> item.required() && !mapped.contains(item.item()))
        .forEach(
            item -> found.at("items").add("required", "lacks the required item " + item.item()));
  }
}
