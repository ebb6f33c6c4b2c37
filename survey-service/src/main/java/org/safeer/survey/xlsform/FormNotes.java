package org.safeer.survey.xlsform;

import java.util.ArrayList;
import java.util.List;
import org.safeer.kit.problem.FieldError;
import org.safeer.survey.xlsform.FormFinding.Place;

/** What was found while a form was read; the first of very many. */
final class FormNotes {

  private static final int MOST = 500;

  private final List<FormFinding> findings = new ArrayList<>();
  private boolean leavesOut;

  void leftOut(Place place, String rule, String detail) {
    leavesOut = true;
    add(place, FindingKind.LEFT_OUT, rule, detail);
  }

  void changed(Place place, String rule, String detail) {
    add(place, FindingKind.CHANGED, rule, detail);
  }

  void ignored(Place place, String rule, String detail) {
    add(place, FindingKind.IGNORED, rule, detail);
  }

  private void add(Place place, FindingKind kind, String rule, String detail) {
    FormFinding finding = FormFinding.at(place, kind, rule, detail);
    // What cannot be stored is told before what is merely read otherwise.
    if (findings.size() < MOST || kind == FindingKind.LEFT_OUT && dropLesser()) {
      findings.add(finding);
    }
  }

  private boolean dropLesser() {
    for (int i = findings.size() - 1; i >= 0; i--) {
      if (findings.get(i).kind() != FindingKind.LEFT_OUT) {
        findings.remove(i);
        return true;
      }
    }
    return false;
  }

  /** Whether something of the form cannot be stored. */
  boolean leavesOut() {
    return leavesOut;
  }

  /** In the order they were found in. */
  List<FormFinding> all() {
    return List.copyOf(findings);
  }

  /** What cannot be stored, as reasons for a refusal. */
  List<FieldError> errors() {
    return findings.stream()
        .filter(finding -> finding.kind() == FindingKind.LEFT_OUT)
        .map(FormFinding::error)
        .toList();
  }
}
