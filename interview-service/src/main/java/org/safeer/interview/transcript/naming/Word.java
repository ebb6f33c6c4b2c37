package org.safeer.interview.transcript.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A word of a turn.
 *
 * @param text without a possessive
 * @param lower the same in small letters
 * @param begins whether a sentence, or something quoted, begins with it
 * @param gap what stands between the word before and this one, a possessive included
 */
record Word(String text, String lower, int start, int end, boolean begins, String gap) {

  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}]*(?:['\u2019-]\\p{L}[\\p{L}\\p{M}]*){0,6}");
  private static final Pattern POSSESSIVE = Pattern.compile("['\u2019][sS]$");
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.?!\u2026\u061F\u06D4:\"\u201C\u201D\u2018\u00AB(\\[]|(?:^|\\s)'");
  private static final Set<String> ABBREVIATED =
      Set.of("mr", "mrs", "ms", "dr", "st", "mt", "prof", "rev", "fr", "sr", "jr", "m", "no");

  static List<Word> of(String turn) {
    List<Word> words = new ArrayList<>();
    Matcher found = WORD.matcher(turn);
    int last = 0;
    while (found.find()) {
      String text = POSSESSIVE.matcher(found.group()).replaceFirst("");
      String gap = turn.substring(last, found.start());
      boolean begins = words.isEmpty() || ends(words.get(words.size() - 1), gap);
      int end = found.start() + text.length();
      words.add(new Word(text, lower(text), found.start(), end, begins, gap));
      last = end;
    }
    return words;
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  private static boolean ends(Word before, String gap) {
    boolean short1 = before.text.length() == 1 && before.capital();
    String rest =
        gap.startsWith(".") && (short1 || ABBREVIATED.contains(before.lower))
            ? gap.substring(1)
            : gap;
    return SENTENCE_END.matcher(rest).find();
  }

  boolean capital() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether the word goes on with what the one before began. */
  boolean follows() {
    return gap.isBlank()
        || (gap.equals(". ") && !begins)
        || gap.equals(" & ")
        || gap.equals("'s ")
        || gap.equals("\u2019s ");
  }
}
