package org.safeer.interview.qda.exporting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeer.interview.codebook.CodeView;
import org.safeer.interview.text.Keys;

/**
 * What is said of a code beside its name, as one description: the format has one text where a code
 * has many. Each stands in a paragraph that begins with what it is and its language, so that the
 * description can be read by a person and taken apart again.
 *
 * @param key null if the description names none
 */
public record CodeTexts(
    String key,
    Map<String, String> label,
    Map<String, String> definition,
    Map<String, String> includes,
    Map<String, String> excludes,
    Map<String, String> example) {

  private static final String LABEL = "Label";
  private static final String DEFINITION = "Definition";
  private static final String INCLUDES = "When to use it";
  private static final String EXCLUDES = "When not to";
  private static final String EXAMPLE = "Example";
  private static final String KEY = "Key";

  private static final Pattern PARAGRAPH =
      Pattern.compile(
          "(?m)^(Label|Definition|When to use it|When not to|Example|Key)(?: \\(([A-Za-z0-9-]+)\\))?: ");

  /** The texts of a code. */
  public static CodeTexts of(CodeView code) {
    return new CodeTexts(
        code.code(),
        code.label(),
        code.definition(),
        code.includes(),
        code.excludes(),
        code.example());
  }

  /** Its name: in the first of its languages, in alphabetical order, but in English if there. */
  public String name() {
    Map<String, String> sorted = new TreeMap<>(label);
    return sorted.getOrDefault("en", sorted.values().iterator().next());
  }

  /** All of it as one text. */
  public String description() {
    List<String> paragraphs = new ArrayList<>();
    add(paragraphs, DEFINITION, definition);
    add(paragraphs, INCLUDES, includes);
    add(paragraphs, EXCLUDES, excludes);
    add(paragraphs, EXAMPLE, example);
    add(paragraphs, LABEL, label);
    paragraphs.add(KEY + ": " + key);
    return String.join("\n\n", paragraphs);
  }

  private static void add(List<String> paragraphs, String what, Map<String, String> texts) {
    if (texts != null) {
      new TreeMap<>(texts)
          .forEach(
              (language, text) -> paragraphs.add("%s (%s): %s".formatted(what, language, text)));
    }
  }

  /**
   * Takes a description apart. One that was not put together so is a definition as a whole.
   *
   * @param name of the code, which stands for a label and a definition that are not there
   * @param language of texts of which none is told
   */
  public static CodeTexts read(String name, String description, String language) {
    String text = description == null ? "" : description.strip();
    Matcher begins = PARAGRAPH.matcher(text);
    Map<String, Map<String, String>> texts = new LinkedHashMap<>();
    String key = null;
    int plainEnd = text.length();
    int from = -1;
    String what = null;
    String tag = null;
    while (begins.find()) {
      if (from < 0) {
        plainEnd = begins.start();
      } else {
        key = put(texts, what, tag, text.substring(from, begins.start()), key);
      }
      from = begins.end();
      what = begins.group(1);
      tag = begins.group(2) == null ? language : begins.group(2);
    }
    if (from >= 0) {
      key = put(texts, what, tag, text.substring(from), key);
    }
    String plain = text.substring(0, plainEnd).strip();
    return new CodeTexts(
        key,
        texts.getOrDefault(LABEL, Map.of(language, name)),
        texts.getOrDefault(DEFINITION, Map.of(language, plain.isEmpty() ? name : plain)),
        texts.get(INCLUDES),
        texts.get(EXCLUDES),
        texts.get(EXAMPLE));
  }

  private static String put(
      Map<String, Map<String, String>> texts, String what, String tag, String text, String key) {
    String bare = text.strip();
    if (what.equals(KEY)) {
      return Keys.isKey(bare) ? bare : key;
    }
    if (!bare.isEmpty()) {
      texts.computeIfAbsent(what, unknown -> new LinkedHashMap<>()).put(tag, bare);
    }
    return key;
  }
}
