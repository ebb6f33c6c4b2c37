package org.safeer.survey;

import java.util.List;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.ProblemException;

/** Parameters that are true or false: what is neither is refused, and not taken for no. */
public final class Flags {

  private Flags() {}

  /**
   * Whether a parameter says yes.
   *
   * @param text null for what is left out, which is no
   * @throws ProblemException {@code validation-failed} if it says something else
   */
  public static boolean read(String parameter, String text) {
    if (text == null || text.equals("false")) {
      return false;
    }
    if (text.equals("true")) {
      return true;
    }
    String detail = parameter + " must be true or false.";
    throw Problems.invalid(List.of(new FieldError(parameter, "type", detail)));
  }
}
