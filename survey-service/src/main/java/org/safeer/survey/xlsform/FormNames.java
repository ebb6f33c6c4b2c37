package org.safeer.survey.xlsform;

import java.util.Map;
import java.util.Set;
import org.safeer.survey.logic.AnswersInWords;
import org.safeer.survey.logic.Renaming;

/** Keys as XLSForm names: those begin with a letter or an underscore. */
final class FormNames {

  private static final Renaming IN_EXPRESSIONS = new Renaming(FormNames::of, item -> Map.of());

  private FormNames() {}

  static String of(String key) {
    boolean digit = !key.isEmpty() && Character.isDigit(key.charAt(0));
    return digit ? "_" + key : key;
  }

  /** A name of its own beside those that are taken. */
  static String beside(String key, Set<String> taken) {
    return taken.contains(key) ? of(key) + "_" : of(key);
  }

  /** Whether a key may be written so, which is then no other name. */
  static boolean stands(String name, String key) {
    return key.equals(name) || of(key).equals(name) || (of(key) + "_").equals(name);
  }

  /** Words in which the answers to these items may be shown. */
  static String shown(String words, Set<String> items) {
    return AnswersInWords.renamed(words, item -> items.contains(item) ? of(item) : item);
  }

  /** An expression with the names of items; null for null. */
  static String in(String expression) {
    return expression == null ? null : IN_EXPRESSIONS.of(expression, "").text();
  }
}
