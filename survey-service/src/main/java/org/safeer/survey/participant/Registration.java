package org.safeer.survey.participant;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Problems;
import org.safeer.survey.study.Region;
import org.safeer.survey.study.StudyFacts;

/**
 * A participant as it is to be stored.
 *
 * @param participant the opaque id
 * @param region a region of the study's frame, derived if need be
 * @param attributes values of the attributes the study declares
 * @param source where they were found; null if that is not told
 * @param basis why their words may be held
 */
public record Registration(
    UUID participant, String region, Map<String, String> attributes, String source, Basis basis) {

  /**
   * Checks a request against its study and derives the region.
   *
   * @throws ProblemException {@code validation-failed}, with everything that is wrong
   */
  public static Registration of(StudyFacts study, UUID participant, PutParticipantRequest request) {
    List<FieldError> errors = new ArrayList<>(originErrors(study, request));
    errors.addAll(BasisCheck.errors(request.basis(), study.basis()));
    Problems.requireNone(errors);
    return new Registration(
        participant,
        region(study, request),
        request.attributes(),
        request.source(),
        request.basis());
  }

  /** What of a participant's region, attributes and source does not fit the study. */
  public static List<FieldError> originErrors(StudyFacts study, PutParticipantRequest request) {
    List<FieldError> errors = new ArrayList<>(regionErrors(study, request));
    errors.addAll(study.attributeErrors(request.attributes()));
    errors.addAll(sourceErrors(study, request.source()));
    return errors;
  }

  private static List<FieldError> sourceErrors(StudyFacts study, String source) {
    return source == null || study.sources().containsKey(source)
        ? List.of()
        : error("/source", "unknown-source", "/source is no source of the study's sampling.");
  }

  private static List<FieldError> regionErrors(StudyFacts study, PutParticipantRequest request) {
    String region = request.region();
    String country = request.country();
    if (region != null && country != null) {
      return error("/country", "region-or-country", "/country must not stand beside /region.");
    }
    if (region != null && !study.frame().has(region)) {
      return error("/region", "unknown-region", "/region is not a region of the study's frame.");
    }
    if (country != null && !study.isCountry(country)) {
      return error("/country", "country", "/country is not an ISO 3166-1 alpha-2 code.");
    }
    return List.of();
  }

  private static String region(StudyFacts study, PutParticipantRequest request) {
    if (request.region() != null) {
      return request.region();
    }
    return request.country() == null ? Region.UNKNOWN : study.frame().regionOf(request.country());
  }

  private static List<FieldError> error(String pointer, String rule, String detail) {
    return List.of(new FieldError(pointer, rule, detail));
  }
}
