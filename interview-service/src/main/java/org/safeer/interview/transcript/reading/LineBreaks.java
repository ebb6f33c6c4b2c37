package org.safeer.interview.transcript.reading;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells where the end of a line ends a paragraph.
 *
 * <p>A text with long lines was not wrapped: each line is a paragraph. In a wrapped text without
 * blank lines a paragraph begins where lines begin to be indented, or behind a line that ends a
 * sentence although the next word would have fitted on it.
 */
final class LineBreaks {

  /** A longer line was not wrapped by hand. */
  private static final int WRAPPED = 120;

  /** One such line in so many, and the text was not wrapped at all. */
  private static final int LINES_PER_LONG = 50;

  /** So many lines for each that fills four fifths of the width, and it was not wrapped either. */
  private static final int LINES_PER_FULL = 6;

  /** At least one blank line for so many others means that blank lines stand between paragraphs. */
  private static final int LINES_PER_BLANK = 12;

  /** Shares of indented lines, in per cent, between which an indentation may begin paragraphs. */
  private static final int FEW = 5;

  private static final int MOST = 80;

  /** How far the right edge of a text varies that was wrapped by hand, in characters. */
  private static final int RAGGED = 8;

  /** One line in so many that breaks within a sentence with room left: wrapped by hand. */
  private static final int LINES_PER_RAGGED = 30;

  private static final Pattern ENDED =
      Pattern.compile(".*[.?!\u2026\u061F\u06D4\u3002\uFF1F][\"'\u2019\u201D\u00BB)\\]*_]*$");

  private static final Pattern ASKED =
      Pattern.compile(".*[?\u061F\uFF1F][\"'\u2019\u201D\u00BB)\\]*_]*$");

  private enum Rule {
    BLANK_LINES,
    EVERY_LINE,
    FIRST_LINE_INDENTED,
    ONE_SPEAKER_INDENTED,
    ROOM_LEFT
  }

  private final Rule rule;

  /** What fits on a line, in characters. */
  private final int width;

  private LineBreaks(Rule rule, int width) {
    this.rule = rule;
    this.width = width;
  }

  static LineBreaks of(List<String> lines) {
    List<String> filled = lines.stream().filter(line -> !line.isBlank()).toList();
    List<Integer> widths = filled.stream().map(line -> line.stripTrailing().length()).toList();
    long over = widths.stream().filter(one -> one > WRAPPED).count();
    int width = widths.stream().filter(one -> one <= WRAPPED).max(Integer::compare).orElse(0);
    long full = widths.stream().filter(one -> one * 10 > width * 8).count();
    if (over * LINES_PER_LONG >= Math.max(1, filled.size())
        || full * LINES_PER_FULL < filled.size()) {
      return new LineBreaks(Rule.EVERY_LINE, width);
    }
    return new LineBreaks(
        wrappedRule(lines, filled), ragged(filled, width) ? width - RAGGED : width);
  }

  private static boolean ragged(List<String> filled, int width) {
    int ragged = 0;
    for (int i = 1; i < filled.size(); i++) {
      String before = filled.get(i - 1).stripTrailing();
      ragged += !ENDED.matcher(before).matches() && fits(before, filled.get(i), width) ? 1 : 0;
    }
    return ragged * LINES_PER_RAGGED > filled.size();
  }

  /** Whether the first word of a line would have fitted on the line before. */
  private static boolean fits(String before, String line, int width) {
    return before.length() + 1 + line.strip().split("\\s", 2)[0].length() <= width;
  }

  private static Rule wrappedRule(List<String> lines, List<String> filled) {
    if ((lines.size() - filled.size()) * LINES_PER_BLANK >= filled.size()) {
      return Rule.BLANK_LINES;
    }
    long indented = filled.stream().filter(LineBreaks::indented).count();
    boolean some = indented * 100 > FEW * filled.size() && indented * 100 < MOST * filled.size();
    if (!some) {
      return Rule.ROOM_LEFT;
    }
    long begun = 0;
    for (int i = 1; i < filled.size(); i++) {
      begun += indented(filled.get(i)) && !indented(filled.get(i - 1)) ? 1 : 0;
    }
    return indented * 2 > begun * 3 ? Rule.ONE_SPEAKER_INDENTED : Rule.FIRST_LINE_INDENTED;
  }

  /** Whether a paragraph begins with the line, which follows another without a blank one. */
  boolean between(String before, String line) {
    if (goesOn(before.strip(), line.strip())) {
      return false;
    }
    return switch (rule) {
      case BLANK_LINES -> false;
      case EVERY_LINE -> true;
      case FIRST_LINE_INDENTED -> indented(line) || roomLeft(before, line);
      case ONE_SPEAKER_INDENTED -> indented(line) != indented(before) || roomLeft(before, line);
      case ROOM_LEFT -> roomLeft(before, line);
    };
  }

  private boolean roomLeft(String before, String line) {
    String ended = before.stripTrailing();
    return ASKED.matcher(ended).matches()
        || (ENDED.matcher(ended).matches() && fits(ended, line, width));
  }

  /** A line that begins in lower case behind one without an end was broken by mistake. */
  private static boolean goesOn(String before, String line) {
    return Character.isLowerCase(line.codePointAt(0))
        && ".?!\u2026".indexOf(before.charAt(before.length() - 1)) < 0;
  }

  private static boolean indented(String line) {
    return line.startsWith(" ") || line.startsWith("\t");
  }
}
