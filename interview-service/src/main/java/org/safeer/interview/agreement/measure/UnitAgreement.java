package org.safeer.interview.agreement.measure;

import java.util.ArrayList;
import java.util.List;
import org.dkpro.statistics.agreement.unitizing.UnitizingAnnotationStudy;
import org.safeer.interview.coding.CodeApplication;

/**
 * Agreement on where in the text a code begins and ends: the interviews that all coders coded, one
 * behind the other, are the continuum, and code points its measure.
 */
final class UnitAgreement {

  private final List<CodedInterview> common;
  private final List<String> coders;
  private final long length;

  UnitAgreement(List<CodedInterview> interviews, List<String> coders) {
    this.common = interviews.stream().filter(one -> one.coders().size() == coders.size()).toList();
    this.coders = coders;
    this.length = common.stream().mapToLong(CodedInterview::length).sum();
  }

  /** Krippendorff's alpha for unitizing, of one code. */
  Coefficient alpha(String code) {
    if (common.isEmpty()) {
      return Coefficient.none(NotAssessable.NO_COMMON_MATERIAL);
    }
    UnitizingAnnotationStudy units = new UnitizingAnnotationStudy(coders.size(), 0, length);
    for (int coder = 0; coder < coders.size(); coder++) {
      for (Stretch unit : Stretch.united(stretches(code, coders.get(coder)))) {
        units.addUnit(unit.start(), unit.length(), coder, code);
      }
    }
    return units.getUnitCount() == 0
        ? Coefficient.none(NotAssessable.NO_VARIATION)
        : new UnitizingAlpha(units).of(code);
  }

  private List<Stretch> stretches(String code, String coder) {
    List<Stretch> stretches = new ArrayList<>();
    long before = 0;
    for (CodedInterview interview : common) {
      long[] begins = interview.begins();
      for (CodeApplication one : interview.applications().getOrDefault(code, List.of())) {
        if (one.coder().equals(coder)) {
          stretches.add(CodedInterview.stretch(one.passage(), begins).shifted(before));
        }
      }
      before += interview.length();
    }
    return stretches;
  }
}
