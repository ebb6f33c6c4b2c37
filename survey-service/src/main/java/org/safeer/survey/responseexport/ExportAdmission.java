package org.safeer.survey.responseexport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.JsonPointers;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Access;
import org.safeer.survey.EntityKey;
import org.safeer.survey.Findings;
import org.safeer.survey.Problems;
import org.safeer.survey.responseexport.file.ExportFiles;
import org.safeer.survey.responseexport.file.ExportFormat;
import org.safeer.survey.responseexport.table.ExportTable;
import org.safeer.survey.responseexport.table.ExportedValues;
import org.safeer.survey.responsefilter.ResponseFilter;
import org.safeer.survey.responsefilter.ResponseFilters;
import org.safeer.survey.weighting.Weightings;

/** Whether an export can be written: what can be known to be wrong is said at once. */
@ApplicationScoped
class ExportAdmission {

  private static final Pattern PARAMETER = Pattern.compile("filter\\[(.+)]\\[(.+)]");

  private final ExportTables tables;
  private final ResponseFilters filters;
  private final Weightings weightings;

  ExportAdmission(ExportTables tables, ResponseFilters filters, Weightings weightings) {
    this.tables = tables;
    this.filters = filters;
    this.weightings = weightings;
  }

  /**
   * Lets pass what fits the study.
   *
   * @throws ProblemException what stands against it
   */
  @Transactional
  void check(String study, PutResponseExportRequest request, Access access) {
    Findings found = new Findings();
    boolean counted = request.values() == ExportedValues.NUMBERS;
    found
        .at("values")
        .require(
            request.format() != ExportFormat.SPSS || counted,
            "not-allowed",
            "must be numbers for SPSS, or left out");
    Problems.requireNone(found.errors());
    ExportTable table = tables.of(study, request);
    int columns = table.columns().size();
    found
        .at("language")
        .require(
            request.isInUsualLanguage() || table.languages().contains(request.language()),
            "unknown-language",
            "must be one that something of the questionnaire is in: "
                + String.join(", ", table.languages()));
    found
        .at("format")
        .require(
            ExportFiles.hasRoomForColumns(request.format(), columns),
            "columns",
            "has no room for " + columns + " columns");
    Problems.requireNone(found.errors());
    filter(study, request, access);
    if (request.weighting() != null) {
      EntityKey weighting = new EntityKey(study, UUID.fromString(request.weighting()));
      weightings.join(weighting, request.questionnaire());
    }
  }

  /**
   * The request's filter, inside a transaction.
   *
   * @throws ProblemException {@code validation-failed} with pointers into the request
   */
  ResponseFilter filter(String study, PutResponseExportRequest request, Access access) {
    Map<String, List<String>> query = new LinkedHashMap<>();
    if (request.filter() != null) {
      request
          .filter()
          .forEach(
              (field, terms) ->
                  terms.forEach(
                      (operator, value) ->
                          query.put("filter[%s][%s]".formatted(field, operator), List.of(value))));
    }
    try {
      return filters.read(study, query, access);
    } catch (ProblemException refusal) {
      List<FieldError> errors = refusal.errors();
      throw errors.isEmpty()
          ? refusal
          : Problems.invalid(errors.stream().map(ExportAdmission::pointing).toList());
    }
  }

  /** A parameter's name stands in a request of its own kind; here it is a place in the body. */
  private static FieldError pointing(FieldError error) {
    Matcher parameter = PARAMETER.matcher(error.pointer());
    String pointer =
        parameter.matches()
            ? JsonPointers.of("filter", parameter.group(1), parameter.group(2))
            : JsonPointers.of("filter");
    String detail = error.detail().replace(error.pointer(), pointer);
    return new FieldError(pointer, error.rule(), detail);
  }
}
