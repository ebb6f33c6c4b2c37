package org.safeer.survey.study;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Findings;
import org.safeer.survey.Problems;

/**
 * What other features need to know of a study.
 *
 * @param study its key
 * @param basis why it may hold what people said
 * @param frame its regions and the countries in them
 * @param attributes what it tells participants apart by, by key
 * @param sources where participants were found, by key
 */
public record StudyFacts(
    String study,
    DataBasis basis,
    Frame frame,
    Map<String, Attribute> attributes,
    Map<String, SamplingSource> sources) {

  static StudyFacts of(String study, StudyDefinition definition) {
    return new StudyFacts(
        study,
        definition.basis(),
        definition.frame(),
        definition.attributes().stream()
            .collect(Collectors.toUnmodifiableMap(Attribute::attribute, Function.identity())),
        definition.sources().stream()
            .collect(Collectors.toUnmodifiableMap(SamplingSource::source, Function.identity())));
  }

  /** What of a participant's attributes does not fit the declared ones; values are not quoted. */
  public List<FieldError> attributeErrors(Map<String, String> values) {
    Findings findings = new Findings();
    checkAttributes(values, findings);
    return findings.errors();
  }

  /**
   * Says what of some attributes does not fit the declared ones.
   *
   * @param whose whatever has them, as {@code /attributes}
   */
  public void checkAttributes(Map<String, String> values, Findings whose) {
    values.forEach(
        (key, value) -> {
          Attribute declared = attributes.get(key);
          Findings place = whose.at("attributes", key);
          if (declared == null) {
            place.add("unknown-attribute", "is no attribute of the study");
          } else {
            declared.check(value, place);
          }
        });
  }

  /** Whether this is an ISO 3166-1 alpha-2 code, in the frame or not. */
  public boolean isCountry(String code) {
    return FrameCheck.isCountry(code);
  }

  /**
   * Lets pass what only studies have whose participants consent.
   *
   * @throws ProblemException {@code validation-failed}
   */
  public void requireConsent() {
    if (basis != DataBasis.CONSENT) {
      String detail = "The study holds published data; nobody's consent is asked for it.";
      throw Problems.invalid(List.of(new FieldError("", "study-basis", detail)));
    }
  }
}
