package org.safeer.survey.participant;

import java.util.ArrayList;
import java.util.List;
import org.safeer.kit.problem.FieldError;
import org.safeer.survey.study.DataBasis;

/** The rules of a basis that go across its fields. */
public final class BasisCheck {

  private static final String POINTER = "/basis";

  private BasisCheck() {}

  /** What is wrong with a basis given as {@code /basis} in a study of this kind. */
  public static List<FieldError> errors(Basis basis, DataBasis study) {
    if (basis.kind() != study) {
      return List.of(
          new FieldError(
              POINTER + "/kind", "study-basis", POINTER + "/kind is not the basis of the study."));
    }
    boolean consent = basis.kind() == DataBasis.CONSENT;
    List<FieldError> errors = new ArrayList<>();
    expect(consent, emptyToNull(basis.scopes()), "scopes", errors);
    expect(consent, basis.formVersion(), "formVersion", errors);
    expect(consent, basis.language(), "language", errors);
    expect(consent, basis.agreedAt(), "agreedAt", errors);
    expect(!consent, basis.source(), "source", errors);
    return errors;
  }

  private static void expect(boolean wanted, Object value, String field, List<FieldError> errors) {
    String pointer = POINTER + "/" + field;
    if (wanted && value == null) {
      errors.add(new FieldError(pointer, "required", pointer + " is required for this kind."));
    } else if (!wanted && value != null) {
      errors.add(
          new FieldError(pointer, "not-allowed", pointer + " does not belong to this kind."));
    }
  }

  private static <T> List<T> emptyToNull(List<T> list) {
    return list == null || list.isEmpty() ? null : list;
  }
}
