package org.safeer.theme.testing;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.safeer.kit.json.RequestHash;
import org.safeer.theme.evidence.QuotedWords;

/**
 * A study whose events are made up at random and sent in random order, some twice. It also counts,
 * in the plainest way and from the final states alone, what the aggregates must come to.
 */
public final class RandomStudy {

  private static final String[] REGIONS = {"gulf", "europe", "unknown"};
  private static final String[] SCOPES = {"survey", "interview", "quotation"};
  private static final String[] NUMBERS = {"-1", "0", "0.5", "7.25", "100"};
  private static final String[] CODES = {"media", "stereotype"};

  private final Random random;
  private final StudyFeed feed;
  private final List<Runnable> sends = new ArrayList<>();
  private final Map<UUID, Person> people = new HashMap<>();
  private final Map<UUID, Piece> pieces = new HashMap<>();

  /** Some people with some evidence, each with several states. */
  public RandomStudy(long seed, StudyFeed feed, int persons) {
    this.random = new Random(seed);
    this.feed = feed;
    for (int i = 0; i < persons; i++) {
      addPerson();
    }
  }

  /** Everything, shuffled, a fifth of it twice. */
  public List<Runnable> sends() {
    List<Runnable> all = new ArrayList<>(sends);
    sends.forEach(
        send -> {
          if (random.nextInt(5) == 0) {
            all.add(send);
          }
        });
    Collections.shuffle(all, random);
    return all;
  }

  /** The checksum that the service documents, of the counts that follow from the final states. */
  public String checksum() {
    StringBuilder lines = new StringBuilder();
    counts().forEach((name, count) -> lines.append(name).append('=').append(count).append('\n'));
    return RequestHash.sha256(lines.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Those who have withdrawn. */
  public List<UUID> withdrawn() {
    return people.entrySet().stream()
        .filter(person -> person.getValue().withdrawn)
        .map(Map.Entry::getKey)
        .toList();
  }

  private TreeMap<String, Integer> counts() {
    TreeMap<String, Integer> counts = new TreeMap<>();
    withdrawn().forEach(person -> counts.merge("evidence/withdrawals", 1, Integer::sum));
    Set<String> seen = new HashSet<>();
    for (Piece piece : pieces.values()) {
      Person person = people.get(piece.person);
      if (piece.state != null && person.allows(piece.topic)) {
        count(piece, person, counts, seen);
      }
    }
    return counts;
  }

  private static void count(
      Piece piece, Person person, Map<String, Integer> counts, Set<String> seen) {
    if (piece.topic.equals("safeer.responses")) {
      counts.merge("evidence/responses", 1, Integer::sum);
      piece.state.forEach(
          (item, bucket) ->
              counts.merge(
                  "item/main/" + item + "/" + person.region + "/" + bucket, 1, Integer::sum));
      return;
    }
    if (seen.add(piece.person.toString())) {
      counts.merge("evidence/interviewees", 1, Integer::sum);
    }
    String code = piece.state.get("code");
    if (code == null) {
      counts.merge("evidence/interviews", 1, Integer::sum);
    } else {
      counts.merge("code/" + code + "/excerpts", 1, Integer::sum);
      if (seen.add(piece.person + code)) {
        counts.merge("code/" + code + "/interviewees", 1, Integer::sum);
      }
      if (piece.state.get("quoted").equals("true") && person.scopes.contains("quotation")) {
        counts.merge("code/" + code + "/quotations", 1, Integer::sum);
      }
    }
  }

  private void addPerson() {
    UUID id = new UUID(random.nextLong(), random.nextLong());
    Person person = new Person();
    people.put(id, person);
    int states = random.nextInt(4);
    for (int version = 1; version <= states; version++) {
      addState(id, person, version);
    }
    if (random.nextInt(4) == 0) {
      person.withdrawn = true;
      sends.add(() -> feed.withdrawn(id, 50));
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      addPiece(id, random.nextInt(3));
    }
  }

  private void addState(UUID id, Person person, int version) {
    String region = REGIONS[random.nextInt(REGIONS.length)];
    Set<String> scopes = new HashSet<>();
    for (String scope : SCOPES) {
      if (random.nextInt(3) > 0) {
        scopes.add(scope);
      }
    }
    person.region = region;
    person.scopes = scopes;
    sends.add(() -> feed.participant(id, version, region, scopes.toArray(String[]::new)));
  }

  private void addPiece(UUID person, int kind) {
    UUID id = new UUID(random.nextLong(), random.nextLong());
    Piece piece = new Piece(person);
    pieces.put(id, piece);
    int states = 1 + random.nextInt(3);
    for (int version = 1; version <= states; version++) {
      if (kind == 0) {
        addResponse(id, piece, version);
      } else if (kind == 1) {
        addInterview(id, piece, version);
      } else {
        addCoding(id, piece, version);
      }
    }
    if (random.nextInt(5) == 0) {
      piece.state = null;
      sends.add(() -> feed.tombstone(piece.topic, piece.type, id, person, 40));
    }
  }

  private void addResponse(UUID id, Piece piece, int version) {
    int pride = 1 + random.nextInt(5);
    boolean voted = random.nextBoolean();
    String years = NUMBERS[random.nextInt(NUMBERS.length)];
    Map<String, Object> answers =
        Map.of(
            "pride", Map.of("value", pride),
            "image", Map.of("missing", voted ? "no-answer" : "not-applicable"),
            "voted", Map.of("option", voted ? "yes" : "no"));
    piece.is("safeer.responses", "ResponseState");
    piece.state =
        Map.of(
            "pride",
            "value:" + pride,
            "image",
            voted ? "missing:no-answer" : "missing:not-applicable",
            "voted",
            voted ? "option:yes" : "option:no",
            "years",
            "number:" + years);
    Map<String, BigDecimal> numbers = Map.of("years", new BigDecimal(years));
    sends.add(() -> feed.response(id, piece.person, version, answers, numbers));
  }

  private void addInterview(UUID id, Piece piece, int version) {
    piece.is("safeer.interviews", "InterviewState");
    piece.state = Map.of();
    sends.add(() -> feed.interview(id, piece.person, version));
  }

  private void addCoding(UUID id, Piece piece, int version) {
    String code = CODES[random.nextInt(CODES.length)];
    boolean quoted = random.nextBoolean();
    QuotedWords words = quoted ? new QuotedWords(UUID.randomUUID(), "words of " + id, "en") : null;
    piece.is("safeer.codings", "CodingState");
    piece.state = Map.of("code", code, "quoted", Boolean.toString(quoted));
    sends.add(() -> feed.coding(id, id, piece.person, version, code, words));
  }

  private static final class Person {
    private String region;
    private Set<String> scopes = Set.of();
    private boolean withdrawn;

    boolean allows(String topic) {
      return !withdrawn
          && scopes.contains(topic.equals("safeer.responses") ? "survey" : "interview");
    }
  }

  private static final class Piece {
    private final UUID person;
    private String topic;
    private String type;
    private Map<String, String> state;

    Piece(UUID person) {
      this.person = person;
    }

    void is(String newTopic, String newType) {
      topic = newTopic;
      type = newType;
    }
  }
}
