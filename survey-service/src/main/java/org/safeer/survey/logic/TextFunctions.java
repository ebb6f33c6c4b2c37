package org.safeer.survey.logic;

import java.util.List;
import java.util.function.BiFunction;

/** Functions on text. A character is a code point: an emoji is one. */
final class TextFunctions {

  static final List<Function> ALL =
      List.of(
          Function.of("string", 1, given -> Value.text(given.text(0))),
          Function.of("string-length", 1, given -> Value.number(Texts.length(given.text(0)))),
          Function.of("substr", 2, 3, TextFunctions::substr),
          search("contains", (text, part) -> Value.truth(text.contains(part))),
          search("starts-with", (text, part) -> Value.truth(text.startsWith(part))),
          search("ends-with", (text, part) -> Value.truth(text.endsWith(part))),
          search("substring-before", (text, part) -> Value.text(Texts.before(text, part))),
          search("substring-after", (text, part) -> Value.text(Texts.after(text, part))),
          Function.of("concat", 1, Function.ANY, given -> join(given, "", 0)),
          Function.of("join", 2, Function.ANY, given -> join(given, given.text(0), 1)),
          Function.of(
              "normalize-space",
              1,
              given -> Value.text(String.join(" ", Texts.words(given.text(0))))),
          Function.of("translate", 3, TextFunctions::translate));

  private TextFunctions() {}

  private static Function search(String name, BiFunction<String, String, Value> body) {
    return Function.of(
        name,
        2,
        given -> {
          String text = given.text(0);
          String part = given.text(1);
          given.search(text, part);
          return body.apply(text, part);
        });
  }

  /** Counts from 0; a negative index counts from the end; what stands at the end is left out. */
  private static Value substr(Arguments given) {
    String text = given.text(0);
    int length = Texts.length(text);
    int start = index(given.number(1), length);
    int end = given.count() == 3 ? index(given.number(2), length) : length;
    return start < end ? Value.text(Texts.part(text, start, end)) : Value.NOTHING;
  }

  /** NaN, as that of an item without answer, is 0. */
  private static int index(double given, int length) {
    int whole = (int) given;
    return Math.max(0, Math.min(length, whole < 0 ? length + whole : whole));
  }

  private static Value join(Arguments given, String separator, int first) {
    StringBuilder all = new StringBuilder();
    for (int i = first; i < given.count(); i++) {
      all.append(i == first ? "" : separator).append(given.text(i));
      // Looked at on the way, for what is joined may be many times too long.
      given.requireKept(all);
    }
    return Value.text(all.toString());
  }

  private static Value translate(Arguments given) {
    String translated = Texts.translate(given.text(0), given.text(1), given.text(2));
    given.requireKept(translated);
    return Value.text(translated);
  }
}
