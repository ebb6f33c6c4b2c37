package org.safeer.interview.transcript.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Ways in which people lay out one and the same interview. */
final class Layouts {

  private Layouts() {}

  /** Of a text with marks of time and blank lines: without them, and wrapped. */
  static Map<String, UnaryOperator<String>> mutations() {
    Map<String, UnaryOperator<String>> layouts = new LinkedHashMap<>();
    layouts.put("as it is", text -> text);
    layouts.put("no minute marks", Layouts::unmarked);
    layouts.put("no blank lines", Layouts::unspaced);
    layouts.put("neither", text -> unspaced(unmarked(text)));
    layouts.put("wrapped at 72", text -> wrapped(text, 72, ""));
    layouts.put("wrapped at 60, no marks", text -> wrapped(unmarked(text), 60, ""));
    return layouts;
  }

  /** Without anything that tells where a paragraph ends but the room left on its last line. */
  static Map<String, UnaryOperator<String>> hardMutations() {
    Map<String, UnaryOperator<String>> layouts = new LinkedHashMap<>();
    for (int width : List.of(60, 72, 90)) {
      layouts.put(
          "wrapped at " + width + " without a blank line or mark",
          text -> wrapped(unspaced(unmarked(text)), width, ""));
    }
    layouts.put(
        "first lines indented, no blank line or mark",
        text -> wrapped(unspaced(unmarked(text)), 72, "    "));
    return layouts;
  }

  /** Of turns that begin with {@code Q} or {@code A} and a space. */
  static Map<String, UnaryOperator<List<String>>> ofTurns() {
    Map<String, UnaryOperator<List<String>>> layouts = new LinkedHashMap<>();
    layouts.put("a line each", each("%s", "%s", "\n"));
    layouts.put("blank lines", each("%s", "%s", "\n\n"));
    layouts.put("questions begin with a dash", each("\u2013 %s", "%s", "\n\n"));
    layouts.put("both begin with a dash", each("- %s", "- %s", "\n"));
    layouts.put("questions in asterisks", each("**%s**", "%s", "\n\n"));
    layouts.put("answers indented", each("%s", "        %s", "\n"));
    layouts.put("wrapped", turns -> wrappedTurns(turns, ""));
    layouts.put("wrapped, first lines indented", turns -> wrappedTurns(turns, "   "));
    layouts.put("questions in capitals", Layouts::shouted);
    return layouts;
  }

  private static UnaryOperator<List<String>> each(String asked, String answered, String between) {
    return turns ->
        List.of(
            String.join(
                between,
                turns.stream()
                    .map(
                        turn ->
                            (turn.startsWith("Q") ? asked : answered).formatted(turn.substring(2)))
                    .toList()));
  }

  private static List<String> shouted(List<String> turns) {
    return each("%s", "%s", "\n\n")
        .apply(
            turns.stream()
                .map(turn -> turn.startsWith("Q") ? turn.toUpperCase(Locale.ROOT) : turn)
                .toList());
  }

  private static List<String> wrappedTurns(List<String> turns, String indent) {
    return List.of(wrapped(each("%s", "%s", "\n").apply(turns).get(0), 72, indent));
  }

  private static String unspaced(String text) {
    return text.replaceAll("\n\\s*\n+", "\n");
  }

  private static String unmarked(String text) {
    return text.replaceAll("(?m)^\\d ?\\d{0,2}[.: ][0-5]\\d *\\t", "")
        .replaceAll("(?m)^[ \\t]+", "");
  }

  /** Lines of at most so many characters; each line of the text begins a new one. */
  private static String wrapped(String text, int width, String indent) {
    StringBuilder wrapped = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      int column = indent.length();
      wrapped.append(indent);
      boolean first = true;
      for (String word : line.split(" +")) {
        if (!first && column + 1 + word.length() > width) {
          wrapped.append('\n').append(word);
          column = word.length();
        } else {
          wrapped.append(first ? "" : " ").append(word);
          column += word.length() + (first ? 0 : 1);
        }
        first = false;
      }
      wrapped.append('\n');
    }
    return wrapped.toString();
  }
}
