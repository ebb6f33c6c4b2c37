package org.safeer.survey.study;

import java.util.List;
import org.safeer.kit.problem.FieldError;
import org.safeer.survey.Findings;

/**
 * What an open study may still become: it can declare more, and nothing it declared goes or stops
 * fitting what participants were registered with.
 */
final class StudyGrowth {

  private StudyGrowth() {}

  static List<FieldError> errors(StudyDefinition stored, StudyDefinition given) {
    Findings findings = new Findings();
    if (!given.declaring(stored.attributes(), stored.sampling()).equals(stored)) {
      String detail = "Of an open study, only attributes and sampling can change.";
      return List.of(new FieldError("", "fixed", detail));
    }
    stored.attributes().forEach(one -> attribute(one, given.attributes(), findings));
    findings
        .at("sampling", "sources")
        .require(
            given.sourceKeys().containsAll(stored.sourceKeys()),
            "fixed",
            "lacks a source that was there before");
    return findings.errors();
  }

  private static void attribute(Attribute stored, List<Attribute> given, Findings findings) {
    boolean kept =
        given.stream()
            .filter(one -> one.attribute().equals(stored.attribute()))
            .anyMatch(one -> one.holdsAllOf(stored));
    findings
        .at("attributes")
        .require(
            kept, "fixed", "no longer takes all that %s took before".formatted(stored.attribute()));
  }
}
