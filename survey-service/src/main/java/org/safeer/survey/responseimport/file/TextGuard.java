package org.safeer.survey.responseimport.file;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeer.survey.response.MissingKind;

/**
 * A respondent's own words as our exports write them: with an apostrophe before what would be taken
 * for something else, and one behind white space at the end, which an import would strip. The way
 * back takes just these away, so every text comes back as it was.
 */
public enum TextGuard {
  /** For files that a spreadsheet opens: texts that it would take for a formula are guarded too. */
  SPREADSHEET,
  /** For JSON, which nobody takes for a formula. */
  JSON;

  private static final char APOSTROPHE = '\'';

  /** Reasons for having no answer stand where answers do. */
  private static final Set<String> REASONS =
      Arrays.stream(MissingKind.values())
          .map(MissingKind::name)
          .collect(Collectors.toUnmodifiableSet());

  /** The text as it is written. */
  public String written(String text) {
    String within = this == SPREADSHEET ? HarmlessCells.writtenWithin(text) : text;
    return (guardedBefore(text) ? "'" : "") + within + (guardedBehind(text) ? "'" : "");
  }

  /** The text that was written this way. */
  public String read(String text) {
    boolean before = text.startsWith("'") && guardedBefore(text);
    boolean behind = text.endsWith("'") && guardedBehind(text);
    String bare = text.substring(before ? 1 : 0, text.length() - (behind ? 1 : 0));
    return this == SPREADSHEET ? HarmlessCells.readWithin(bare) : bare;
  }

  /** Apostrophes of the text's own are passed over: with one more they stay what they are. */
  private boolean guardedBefore(String text) {
    int at = 0;
    while (at < text.length() && text.charAt(at) == APOSTROPHE) {
      at++;
    }
    if (at == text.length()) {
      return false;
    }
    boolean formula = this == SPREADSHEET && HarmlessCells.beginsFormula(text.charAt(at));
    return formula
        || Character.isWhitespace(text.charAt(at))
        || REASONS.contains(text.substring(at));
  }

  private static boolean guardedBehind(String text) {
    int at = text.length() - 1;
    while (at >= 0 && text.charAt(at) == APOSTROPHE) {
      at--;
    }
    return at >= 0 && Character.isWhitespace(text.charAt(at));
  }
}
