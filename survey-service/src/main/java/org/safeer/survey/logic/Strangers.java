package org.safeer.survey.logic;

import java.util.Map;

/** What to say of a character that no expression holds, but that people write all the same. */
final class Strangers {

  private static final String TYPOGRAPHIC = "Typographic quotes are none: write ' or \".";

  private static final Map<String, String> SENTENCES =
      Map.ofEntries(
          Map.entry("'", "The text that begins here has no closing '."),
          Map.entry("\"", "The text that begins here has no closing \"."),
          Map.entry("$", "An item is written ${name}."),
          Map.entry("{", "An item is written ${name}."),
          Map.entry("..", "There is no parent here: '.' is the item's own answer."),
          Map.entry("/", "There are no paths here: write ${name} for an item, 'div' to divide."),
          Map.entry("&", "Write 'and'."),
          Map.entry("|", "Write 'or'."),
          Map.entry("!", "Write 'not(…)', or '!=' for different."),
          Map.entry("%", "Write 'mod' for the remainder."),
          Map.entry("‘", TYPOGRAPHIC),
          Map.entry("’", TYPOGRAPHIC),
          Map.entry("“", TYPOGRAPHIC),
          Map.entry("”", TYPOGRAPHIC));

  private Strangers() {}

  static String sentence(String character) {
    return SENTENCES.getOrDefault(
        character,
        String.format(
            "The character U+%04X has no meaning outside a text.", character.codePointAt(0)));
  }
}
