package org.safeer.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Makes up the respondents of {@code pk-soft-power-2025}: nobody gave these answers.
 *
 * <p>A Likert answer is the item's mean in the region, the respondent's leaning towards the theme
 * and chance, rounded to the scale. {@code main} prints the file anew.
 */
final class SyntheticRespondents {

  private static final long SEED = 2025;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Instant FIRST_CONSENT = Instant.parse("2025-09-01T08:00:00Z");

  private static final List<String> REGIONS = List.of("north-america", "europe", "gulf");
  private static final int[] SIZES = {14, 13, 13};
  private static final String[][] COUNTRIES = {
    {"US", "US", "US", "CA", "CA"},
    {"GB", "GB", "GB", "GB", "DE", "FR", "NL", "IT", "ES", "NO", "SE"},
    {"AE", "AE", "SA", "SA", "QA", "KW", "OM", "BH"}
  };
  private static final String[][] WORK = {
    {"health", "engineering-it", "engineering-it", "business", "education", "student"},
    {"health", "business", "transport-services", "transport-services", "education", "student"},
    {"construction", "construction", "transport-services", "engineering-it", "business", "health"}
  };
  private static final String[] AGES = {"18-29", "30-44", "45-59", "60-plus"};

  /** Means in North America, Europe and the Gulf; four items per theme, in its order. */
  private static final double[][] MEANS = {
    {2.5, 2.6, 2.3}, {2.8, 2.6, 2.5}, {3.4, 3.3, 2.9}, {2.2, 2.4, 2.7},
    {3.6, 3.5, 3.3}, {3.7, 3.5, 3.4}, {3.4, 3.6, 3.9}, {2.6, 2.5, 2.4},
    {2.4, 2.5, 3.2}, {3.6, 3.6, 3.1}, {3.3, 3.5, 2.8}, {3.4, 3.3, 3.5},
    {3.5, 3.4, 3.6}, {3.4, 3.6, 3.1}, {4.2, 4.1, 4.4}, {3.6, 3.2, 3.4}
  };

  /** Numbers of the three who were interviewed later, one per region. */
  private static final List<Integer> INTERVIEWED = List.of(7, 19, 32);

  private final Random random = new Random(SEED);
  private final List<String> items;
  private final Map<String, List<String>> words;

  /**
   * @param items keys of the Likert items, four per theme
   * @param words what may be said in one's own words, by language; each is said once at most
   */
  SyntheticRespondents(List<String> items, Map<String, List<String>> words) {
    this.items = items;
    this.words =
        Map.of("en", new ArrayList<>(words.get("en")), "ur", new ArrayList<>(words.get("ur")));
  }

  /** Prints the file of the responses, one on each line. */
  public static void main(String[] args) {
    StringBuilder lines = new StringBuilder();
    for (var response : SoftPowerFiles.madeUp().path("responses")) {
      lines.append(lines.isEmpty() ? "" : ",\n").append(response);
    }
    System.out.println("{\"responses\": [\n" + lines + "\n]}");
  }

  ObjectNode batch() {
    ObjectNode batch = JSON.createObjectNode();
    ArrayNode responses = batch.putArray("responses");
    for (int region = 0; region < SIZES.length; region++) {
      for (int i = 0; i < SIZES[region]; i++) {
        responses.add(response(responses.size() + 1, region));
      }
    }
    return batch;
  }

  private ObjectNode response(int number, int region) {
    boolean born = region != 2 && random.nextInt(10) < 3;
    int age = born ? random.nextInt(2) : weighted(20, 40, 30, 10);
    String language = random.nextInt(10) < (born ? 1 : 5) ? "ur" : "en";
    ObjectNode response = JSON.createObjectNode();
    response.put("response", id(0x200 + number));
    response.put("participant", id(0x100 + number));
    ObjectNode registration = response.putObject("registration");
    registration.put("country", pick(COUNTRIES[region]));
    ObjectNode attributes = registration.putObject("attributes");
    attributes.put("generation", born ? "second" : "first");
    boolean woman = random.nextInt(100) < (region == 2 ? 25 : 48);
    attributes.put("gender", woman ? "female" : "male");
    attributes.put("age-band", AGES[age]);
    attributes.put("occupation-group", work(region, age, woman));
    attributes.put("origin-of-data", "synthetic");
    registration.set("basis", consent(number, language));
    response.put("questionnaire", "main").put("questionnaireVersion", 1);
    response.set("answers", answers(region, born, age, language));
    return response;
  }

  private static ObjectNode consent(int number, String language) {
    ObjectNode basis = JSON.createObjectNode().put("kind", "consent");
    ArrayNode scopes = basis.putArray("scopes").add("survey");
    if (INTERVIEWED.contains(number)) {
      scopes.add("interview").add("quotation");
    }
    basis.put("formVersion", "2025-1").put("language", language);
    return basis.put("agreedAt", FIRST_CONSENT.plusSeconds(number * 12_600L).toString());
  }

  private ObjectNode answers(int region, boolean born, int age, String language) {
    ObjectNode answers = JSON.createObjectNode();
    double leaning = 0;
    for (int i = 0; i < items.size(); i++) {
      leaning = i % 4 == 0 ? between(-0.6, 0.6) : leaning;
      double said = MEANS[i][region] + leaning + between(-1, 1) + between(-1, 1);
      answers
          .putObject(items.get(i))
          .put("value", (int) Math.max(1, Math.min(5, Math.round(said))));
    }
    // Who has nothing in Pakistan has nothing to trust anyone with.
    if (born) {
      answers.putObject("property-trust").put("missing", "not-applicable");
    }
    answers
        .putObject("voted-abroad")
        .put("option", random.nextInt(10) < (born ? 0 : 2) ? "yes" : "no");
    answers.putObject("main-source").put("option", source(born));
    answers.putObject("years-abroad").put("number", years(born, age));
    List<String> left = words.get(language);
    if (random.nextInt(10) < 6 && !left.isEmpty()) {
      answers.putObject("in-own-words").put("text", left.remove(0));
    }
    return answers;
  }

  private String work(int region, int age, boolean woman) {
    String work = pick(WORK[region]);
    boolean unlikely = work.equals("student") && age > 0 || work.equals("construction") && woman;
    return unlikely ? "home-and-family" : work;
  }

  private String source(boolean born) {
    String[] sources = {"pakistani-channels", "media-here", "social-media", "family-friends"};
    return sources[born ? weighted(5, 35, 40, 20) : weighted(35, 10, 40, 15)];
  }

  private int years(boolean born, int age) {
    int old = 19 + 15 * age + random.nextInt(11);
    return born ? old : 1 + random.nextInt(Math.min(35, old - 17));
  }

  private int weighted(int... percent) {
    int left = random.nextInt(100);
    int chosen = 0;
    while (left >= percent[chosen]) {
      left -= percent[chosen++];
    }
    return chosen;
  }

  private String pick(String[] among) {
    return among[random.nextInt(among.length)];
  }

  private double between(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }

  private static String id(int number) {
    return "0193a1b0-0003-7000-8000-%012x".formatted(number);
  }
}
