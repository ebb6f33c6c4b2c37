package org.safeer.survey.logic;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers that are to stand within words, as in {@code Do you still live in ${city}?}: the client
 * that shows the words puts them there.
 */
public final class AnswersInWords {

  private static final Pattern REFERENCE = Pattern.compile("(\\$\\{\\s*)([^{}\\s]+)(\\s*})");

  private AnswersInWords() {}

  /** The items that are named, in the order of the words. */
  public static List<String> items(String words) {
    return REFERENCE.matcher(words).results().map(found -> found.group(2)).toList();
  }

  /**
   * The words with other names of the items.
   *
   * @param naming gives each name another, or the same
   */
  public static String renamed(String words, UnaryOperator<String> naming) {
    return REFERENCE
        .matcher(words)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    found.group(1) + naming.apply(found.group(2)) + found.group(3)));
  }
}
