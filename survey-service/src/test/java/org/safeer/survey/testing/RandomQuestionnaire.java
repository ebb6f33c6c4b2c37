package org.safeer.survey.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A questionnaire nobody designed: sound, of any types in any order, the same for one seed. */
public final class RandomQuestionnaire {

  private static final String SCALES =
      """
      "full": {"points": [{"value": 1, "label": {"en": "1"}}, {"value": 2, "label": {"en": "2"}}],
               "notApplicable": true, "preferNotToSay": true},
      "bare": {"points": [{"value": 0, "label": {"en": "0"}}, {"value": 3, "label": {"en": "3"}}]}""";

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

  /** With what an item is compared, and what is made of it, whatever its type. */
  private static final List<String> CONDITIONS =
      List.of(
          "${%s} > 1",
          "${%s} = 'a'",
          "selected(${%s}, 'b')",
          "not(${%s} = '')",
          "${%s} < today()",
          "regex(${%s}, '[a-z]+')",
          "date(${%s}) > date('1990-01-01')",
          "true()");

  private static final List<String> CALCULATIONS =
      List.of(
          "${%s} * 2 div 3",
          "concat('<', ${%s}, '>')",
          "1 div count-selected(${%s})",
          "pow(10, ${%s})",
          "date(${%s}) + 1",
          "format-date(today(), '%%Y')",
          "if(${%s} > 1, ${%s}, '')",
          "coalesce(${%s}, ' ')");

  private final Random random;
  private final List<String> answered = new ArrayList<>(List.of("counted"));

  /** The next questionnaire that this source of chance gives. */
  public RandomQuestionnaire(Random random) {
    this.random = random;
  }

  /** The request that stores it. */
  public String json() {
    List<String> items = new ArrayList<>();
    items.add("{\"item\": \"counted\", \"type\": \"yes-no\", \"label\": {\"en\": \"?\"}}");
    IntStream.range(0, 1 + random.nextInt(12)).forEach(i -> items.add(item("i" + i)));
    return "{\"title\": {\"en\": \"?\"}, \"scales\": {%s}, \"items\": [%s]}"
        .formatted(SCALES, String.join(",", items));
  }

  private String item(String key) {
    String type = TYPES.get(random.nextInt(TYPES.size()));
    String members = members(key, type) + logic(type);
    if (!type.equals("matrix") && !type.equals("note")) {
      answered.add(key);
    }
    return "{\"item\": \"%s\", \"type\": \"%s\", \"label\": {\"en\": \"?\"}%s}"
        .formatted(key, type, members);
  }

  private String logic(String type) {
    String asked = random.nextInt(3) == 0 ? expression("relevant", CONDITIONS) : "";
    return switch (type) {
      case "note" -> asked;
      case "calculated" ->
          asked
              + expression("calculation", CALCULATIONS)
              + (random.nextBoolean() ? ", \"result\": \"text\"" : "");
      default -> {
        String demanded = random.nextInt(4) == 0 ? expression("requiredIf", CONDITIONS) : "";
        boolean bound = !type.equals("matrix") && random.nextInt(4) == 0;
        String met = bound ? ", \"constraint\": \". != '' or string-length(.) > 1\"" : "";
        yield asked + demanded + met + ", \"required\": " + random.nextBoolean();
      }
    };
  }

  /** About something that is asked before. */
  private String expression(String member, List<String> about) {
    String item = answered.get(random.nextInt(answered.size()));
    String one = about.get(random.nextInt(about.size()));
    return ", \"%s\": \"%s\"".formatted(member, one.formatted(item, item));
  }

  private String members(String key, String type) {
    String rather = ", \"preferNotToSay\": " + random.nextBoolean();
    return switch (type) {
      case "likert" -> scale();
      case "matrix" -> scale() + ", \"rows\": [%s]".formatted(rows(key));
      case "single-choice" -> options("specify") + rather;
      case "multiple-choice" -> options("specify") + ", \"maximumChoices\": 2" + rather;
      case "ranking" -> options("") + (random.nextBoolean() ? ", \"maximumChoices\": 2" : "");
      case "number" -> ", \"minimum\": -5, \"maximum\": 100, \"decimals\": 1" + rather;
      case "date" -> ", \"earliest\": \"1970-01-01\"" + rather;
      case "note", "calculated" -> "";
      default -> rather;
    };
  }

  private String scale() {
    return ", \"scale\": \"%s\"".formatted(random.nextBoolean() ? "full" : "bare");
  }

  private static String rows(String key) {
    return "{\"row\": \"%s-a\", \"label\": {\"en\": \"?\"}},".formatted(key)
        + "{\"row\": \"%s-b\", \"label\": {\"en\": \"?\"}}".formatted(key);
  }

  private String options(String flag) {
    String last = flag.isEmpty() ? "" : ", \"%s\": %s".formatted(flag, random.nextBoolean());
    return """
        , "options": [{"option": "a", "label": {"en": "?"}}, {"option": "b", "label": {"en": "?"}},
                      {"option": "c", "label": {"en": "?"}%s}]"""
        .formatted(last);
  }
}
