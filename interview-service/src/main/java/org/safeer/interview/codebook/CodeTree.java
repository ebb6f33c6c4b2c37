package org.safeer.interview.codebook;

import jakarta.enterprise.context.ApplicationScoped;
import org.safeer.interview.problem.Problems;
import org.safeer.kit.problem.ProblemException;

/** Which code stands under which: a parent must exist, and no code ends up above itself. */
@ApplicationScoped
class CodeTree {

  private final CodeRepository codes;

  CodeTree(CodeRepository codes) {
    this.codes = codes;
  }

  /**
   * Lets a code stand under another.
   *
   * @param parent null for a place at the top
   * @throws ProblemException {@code validation-failed} with the rule {@code unknown-code} or {@code
   *     cycle}
   */
  void requirePlace(CodeId code, String parent) {
    boolean itself = code.code().equals(parent);
    if (parent != null && !itself && codes.findById(new CodeId(code.study(), parent)) == null) {
      throw Problems.invalid("/parent", "unknown-code", "/parent is not in the codebook.");
    }
    if (isAtOrUnder(code, parent)) {
      throw Problems.invalid("/parent", "cycle", "/parent must not stand below the code itself.");
    }
  }

  /**
   * Whether a code is this one or stands anywhere below it.
   *
   * @param other null is nowhere
   */
  boolean isAtOrUnder(CodeId code, String other) {
    String above = other;
    while (above != null && !above.equals(code.code())) {
      above = codes.findById(new CodeId(code.study(), above)).parent;
    }
    return above != null;
  }
}
