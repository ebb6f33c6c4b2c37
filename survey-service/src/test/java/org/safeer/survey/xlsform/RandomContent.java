package org.safeer.survey.xlsform;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.safeer.survey.questionnaire.QuestionnaireContent;

/**
 * A sound questionnaire with every member that there is, in words that a spreadsheet could spoil.
 */
public final class RandomContent {

  private static final List<String> TAGS =
      List.of("en", "ur", "pa-Arab", "fr", "und", "zh-Hant-HK");

  private static final List<String> WORDS =
      List.of(
          "How old?",
          "آپ کی عمر؟",
          "=1+1",
          "+44 20",
          "-5",
          "@home",
          " spaces around ",
          "two\nlines",
          "a\r\nb\tc",
          "bell \u0007",
          "_x0041_ and _x0041",
          "<b>&amp;</b> ]]>",
          "\ud83d\ude00 \ufffe",
          "TRUE",
          "00123",
          "1e5",
          "\u00a0",
          "${nothing}",
          "'quoted' \"twice\"");

  private static final List<String> TYPES =
      List.of(
          "likert",
          "matrix",
          "single-choice",
          "multiple-choice",
          "ranking",
          "yes-no",
          "number",
          "date",
          "text",
          "note",
          "calculated");

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Random random;
  private final List<String> answered = new ArrayList<>();
  private final List<String> sections = new ArrayList<>();

  public RandomContent(Random random) {
    this.random = random;
  }

  public QuestionnaireContent next() {
    ObjectNode content = NODES.objectNode();
    content.set("title", words());
    ObjectNode scales = content.putObject("scales");
    scales.set("agreement", scale(-2, 3));
    scales.set("2-points", scale(0, 1));
    ArrayNode items = content.putArray("items");
    items.add(item("counted", "yes-no", null));
    sections(content.putArray("sections"), items);
    try {
      return new ObjectMapper().treeToValue(content, QuestionnaireContent.class);
    } catch (java.io.IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
  }

  /** The items of a section stand together, but the sections in any order; some have none. */
  private void sections(ArrayNode declared, ArrayNode items) {
    List<ObjectNode> all = new ArrayList<>();
    for (String key : List.of("life", "i3", "9-to-5", "empty")) {
      ObjectNode section = NODES.objectNode().put("section", key);
      section.set("label", words());
      expression(section, "relevant");
      all.add(section);
      for (int i = 0; i < (key.equals("empty") ? 0 : random.nextInt(4)); i++) {
        items.add(any(key, items.size()));
      }
      if (random.nextBoolean()) {
        items.add(any(null, items.size()));
      }
    }
    Collections.shuffle(all, random);
    all.forEach(declared::add);
  }

  private ObjectNode any(String section, int number) {
    String key = random.nextInt(5) == 0 ? number + "-th" : "i" + number;
    return item(key, TYPES.get(random.nextInt(TYPES.size())), section);
  }

  private ObjectNode scale(int from, int to) {
    ObjectNode scale = NODES.objectNode();
    ArrayNode points = scale.putArray("points");
    for (int value = from; value <= to; value++) {
      points.addObject().put("value", value).set("label", words());
    }
    return scale
        .put("notApplicable", random.nextBoolean())
        .put("preferNotToSay", random.nextBoolean());
  }

  private ObjectNode item(String key, String type, String section) {
    ObjectNode item = NODES.objectNode().put("item", key).put("type", type);
    if (section != null) {
      item.put("section", section);
    }
    if (!type.equals("calculated") || random.nextBoolean()) {
      item.set("label", words());
    }
    if (random.nextInt(3) == 0) {
      item.set("hint", words());
    }
    maybe(item, "relevant");
    members(item, key, type);
    if (!type.equals("note") && !type.equals("matrix")) {
      answered.add(key);
    }
    return item;
  }

  private void members(ObjectNode item, String key, String type) {
    if (!type.equals("note")) {
      item.put("sensitive", random.nextBoolean());
    }
    if (type.equals("note")) {
      return;
    }
    if (type.equals("calculated")) {
      expression(item, "calculation");
      item.put("result", random.nextBoolean() ? "number" : "text");
      return;
    }
    item.put("required", random.nextBoolean());
    maybe(item, "requiredIf");
    if (!type.equals("matrix")) {
      constraint(item);
    }
    if (!type.equals("matrix") && !type.equals("likert")) {
      item.put("preferNotToSay", random.nextBoolean());
    }
    ofType(item, key, type);
  }

  private void ofType(ObjectNode item, String key, String type) {
    switch (type) {
      case "likert" -> item.put("scale", scale()).put("reversed", random.nextBoolean());
      case "matrix" -> {
        ArrayNode rows = item.put("scale", scale()).putArray("rows");
        for (String row : List.of("-a", "-b")) {
          rows.addObject()
              .put("row", key + row)
              .put("reversed", random.nextBoolean())
              .set("label", words());
          answered.add(key + row);
        }
      }
      case "yes-no" -> {
        if (random.nextBoolean()) {
          options(item, "", "yes", "no");
        }
      }
      case "single-choice" -> options(item, "specify", "1", "b", "c");
      case "multiple-choice" -> {
        options(item, random.nextBoolean() ? "exclusive" : "specify", "a", "b", "c", "d");
        item.put("minimumChoices", 1).put("maximumChoices", 1 + random.nextInt(3));
      }
      case "ranking" -> {
        options(item, "", "a", "b");
        item.put("maximumChoices", 2);
      }
      default -> bounds(item, type);
    }
  }

  private void bounds(ObjectNode item, String type) {
    switch (type) {
      case "number" -> {
        item.put("decimals", random.nextInt(7)).put("minimum", -2).put("maximum", 1000000);
        if (random.nextBoolean()) {
          item.remove("minimum");
          item.set("unit", words());
        }
      }
      case "date" -> {
        item.put("earliest", "1947-08-14");
        if (random.nextBoolean()) {
          item.put("latest", "2026-12-31");
        }
      }
      default -> item.put("maximumLength", random.nextBoolean() ? 4000 : 1 + random.nextInt(2000));
    }
  }

  private String scale() {
    return random.nextBoolean() ? "agreement" : "2-points";
  }

  private void options(ObjectNode item, String flag, String... keys) {
    ArrayNode options = item.putArray("options");
    for (String key : keys) {
      options.addObject().put("option", key).set("label", words());
    }
    if (!flag.isEmpty()) {
      ((ObjectNode) options.get(keys.length - 1)).put(flag, random.nextBoolean());
    }
  }

  private void constraint(ObjectNode item) {
    if (random.nextInt(3) == 0) {
      // The second is how the bounds of a number look.
      item.put("constraint", random.nextBoolean() ? " . != 5 " : ". >= -2 and . <= 1000000");
      if (random.nextBoolean()) {
        item.set("constraintMessage", words());
      }
    }
  }

  private void maybe(ObjectNode node, String member) {
    if (random.nextInt(3) == 0) {
      expression(node, member);
    }
  }

  private void expression(ObjectNode node, String member) {
    if (answered.isEmpty()) {
      return;
    }
    String item = answered.get(random.nextInt(answered.size()));
    List<String> all =
        List.of(
            "${%s} > 1 or '${2-x}' = \"it's\"",
            "selected(${ %s }, 'yes')",
            "true()",
            "string-length(${%s}) + 1\n > today()",
            "if(${%1$s} = 'لاہور \ud83d\ude00', ${%1$s}, 2)");
    node.put(member, all.get(random.nextInt(all.size())).formatted(item));
  }

  private ObjectNode words() {
    ObjectNode words = NODES.objectNode();
    for (int i = 0; i <= random.nextInt(3); i++) {
      words.put(TAGS.get(random.nextInt(TAGS.size())), WORDS.get(random.nextInt(WORDS.size())));
    }
    return words;
  }
}
