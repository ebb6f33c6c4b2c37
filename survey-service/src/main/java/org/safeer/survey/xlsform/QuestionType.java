package org.safeer.survey.xlsform;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a row of the survey sheet is.
 *
 * @param word XLSForm's word for it, without the list
 * @param list the list of choices it names; null if it names none
 * @param orOther whether another answer than the list's may be given
 */
record QuestionType(String word, String list, boolean orOther) {

  private static final Pattern SELECT =
      Pattern.compile(
          "(select[ _]one|select1|select[ _]multiple|rank)\\s+(\\S+)(\\s+or[ _](specify[ _])?other)?",
          Pattern.CASE_INSENSITIVE);

  static QuestionType of(String cell) {
    String text = cell.replaceAll("\\s+", " ");
    Matcher select = SELECT.matcher(text);
    return select.matches()
        ? new QuestionType(small(select.group(1)), select.group(2), select.group(3) != null)
        : new QuestionType(small(text), null, false);
  }

  private static String small(String words) {
    String word = words.toLowerCase(Locale.ROOT).replace(' ', '_');
    return switch (word) {
      case "select1" -> "select_one";
      case "int" -> "integer";
      case "string" -> "text";
      case "trigger" -> "acknowledge";
      default -> word;
    };
  }

  boolean begins() {
    return word.equals("begin_group") || repeats();
  }

  boolean repeats() {
    return word.equals("begin_repeat");
  }

  boolean ends() {
    return word.equals("end_group") || word.equals("end_repeat");
  }

  /** What a device adds of itself, which nobody is asked. */
  boolean isMetadata() {
    return switch (word) {
      case "start",
          "end",
          "today",
          "deviceid",
          "phonenumber",
          "username",
          "email",
          "simserial",
          "subscriberid",
          "audit" ->
          true;
      default -> false;
    };
  }
}
