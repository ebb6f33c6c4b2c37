package org.safeer.interview.pseudonym;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safeer.interview.problem.Problems;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.JsonPointers;
import org.safeer.kit.problem.KitProblem;
import org.safeer.kit.problem.ProblemException;

/** Refuses replacements that could not do what they are for. Values sent are never repeated. */
public final class ReplacementRules {

  private ReplacementRules() {}

  /**
   * @throws ProblemException {@code validation-failed}, naming each replacement that holds no word,
   *     repeats another one's words, or would put identifying words back in
   */
  public static void check(List<Replacement> replacements) {
    List<FieldError> errors = new ArrayList<>();
    Map<List<String>, Integer> seen = new HashMap<>();
    for (int i = 0; i < replacements.size(); i++) {
      List<Token> tokens = Tokens.of(replacements.get(i).find());
      if (tokens.stream().noneMatch(Tokens::isWord)) {
        errors.add(error(i, "find", "no-word", "must hold at least one word"));
      } else if (seen.putIfAbsent(tokens.stream().map(Token::folded).toList(), i) != null) {
        errors.add(error(i, "find", "duplicate", "is the same as an earlier one"));
      }
    }
    refuse(errors);
    refuse(identifying(replacements));
  }

  /**
   * The same for one that is kept for later; pointers begin at itself.
   *
   * @throws ProblemException {@code validation-failed}
   */
  static void check(Replacement one) {
    if (Tokens.of(one.find()).stream().noneMatch(Tokens::isWord)) {
      throw Problems.invalid("/find", "no-word", "/find must hold at least one word.");
    }
    if (!new NameIndex(List.of(one)).in(one.replaceWith()).isEmpty()) {
      String rule = "/replaceWith holds words that are to be replaced.";
      throw Problems.invalid("/replaceWith", "identifying", rule);
    }
  }

  private static List<FieldError> identifying(List<Replacement> replacements) {
    NameIndex names = new NameIndex(replacements);
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < replacements.size(); i++) {
      if (!names.in(replacements.get(i).replaceWith()).isEmpty()) {
        errors.add(error(i, "replaceWith", "identifying", "holds words that are to be replaced"));
      }
    }
    return errors;
  }

  private static void refuse(List<FieldError> errors) {
    if (!errors.isEmpty()) {
      String detail = errors.get(0).detail() + ".";
      throw new ProblemException(KitProblem.VALIDATION_FAILED, detail, errors);
    }
  }

  private static FieldError error(int index, String member, String rule, String detail) {
    String pointer = JsonPointers.of("replacements", index, member);
    return new FieldError(pointer, rule, pointer + " " + detail);
  }
}
