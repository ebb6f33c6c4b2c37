package org.safeer.interview.pseudonym;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Cuts text into words and other visible characters. White space between them does not count, so a
 * name is found across a line's end as well.
 *
 * <p>Words are compared in any case and in any of Unicode's equivalent forms (composed or not,
 * Arabic presentation forms), without the Arabic vowel signs, the tatweel and the joiners that may
 * be written or left out in one and the same Urdu name. Latin accents count.
 */
public final class Tokens {

  private static final Pattern OPTIONAL_SIGNS =
      Pattern.compile("[\\u0640\\u064B-\\u0652\\u0670\\u200C\\u200D]");
  private static final Pattern APOSTROPHES =
      Pattern.compile("[\\u2018\\u2019\\u201B\\u02BC\\u2032\\u00B4`]");

  /** What the Turkish capital I with its dot becomes in lower case. */
  private static final String DOTTED_I = "i\u0307";

  private static final int MODIFIER_APOSTROPHE = 0x02BC;
  private static final int NON_JOINER = 0x200C;
  private static final int JOINER = 0x200D;

  private final String text;
  private final List<Token> found = new ArrayList<>();
  private int at;

  private Tokens(String text) {
    this.text = text;
  }

  public static List<Token> of(String text) {
    return new Tokens(text).read();
  }

  /** Whether the token is a word, not punctuation or a symbol. */
  public static boolean isWord(Token token) {
    return Character.isLetterOrDigit(token.folded().codePointAt(0));
  }

  private List<Token> read() {
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      if (inWord(codePoint)) {
        readWord();
      } else if (blank(codePoint)) {
        readBlank();
      } else {
        add(at + Character.charCount(codePoint));
      }
    }
    return found;
  }

  private void readWord() {
    int end = at;
    while (end < text.length() && inWord(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    add(end);
  }

  private void readBlank() {
    int start = at;
    int lines = 0;
    while (at < text.length() && blank(text.codePointAt(at))) {
      lines += text.charAt(at) == '\n' ? 1 : 0;
      at += Character.charCount(text.codePointAt(at));
    }
    if (lines > 1) {
      found.add(new Token(Token.BREAK, start, at));
    }
  }

  private void add(int end) {
    String folded = fold(text.substring(at, end));
    if (!folded.isEmpty()) {
      found.add(new Token(folded, at, end));
    }
    at = end;
  }

  private static String fold(String word) {
    String plain = APOSTROPHES.matcher(word).replaceAll("'");
    String compatible = Normalizer.normalize(plain, Normalizer.Form.NFKC);
    String bare = OPTIONAL_SIGNS.matcher(compatible).replaceAll("");
    String lower = bare.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    String folded = lower.replace(DOTTED_I, "i");
    boolean dash =
        folded.length() == 1 && Character.getType(folded.charAt(0)) == Character.DASH_PUNCTUATION;
    return dash ? "-" : folded;
  }

  private static boolean blank(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  private static boolean inWord(int codePoint) {
    if (codePoint == MODIFIER_APOSTROPHE) {
      return false;
    }
    return Character.isLetterOrDigit(codePoint)
        || codePoint == NON_JOINER
        || codePoint == JOINER
        || isMark(codePoint);
  }

  private static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
