package org.safeer.interview.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeer.interview.testing.RealServers;
import org.safeer.interview.testing.TestStudy;

/** Without these, evidence for a claim would be overlooked, or counted against it. */
@RealServers
class CodedTurnsTest {

  private static final int TURNS = 12;
  private static final List<String> CODES = List.of("a", "b", "c");

  private TestStudy study;
  private UUID interview;

  @BeforeEach
  void transcribe() {
    study = TestStudy.known();
    interview = study.interview(study.participant("interview"));
    String text =
        String.join(
            "\n\n", IntStream.rangeClosed(1, TURNS).mapToObj("Said %d."::formatted).toList());
    study.transcript(interview, text).statusCode(201);
    CODES.forEach(study::code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a AND b                | 2,4",
        "a OR b                 | 1,2,4,9",
        "a NOT b                | 1",
        "b AND NOT a            | 9",
        "a OVERLAPS b           | 4",
        "a WITHIN 1 TURN OF c   | 4",
        "c WITHIN 4 TURNS OF b  | 5",
        "a WITHIN 0 TURNS OF b  | 2,4",
        "NOT (a OR b OR c)      | 3,6,7,8,10,11,12",
      })
  void turnsAreFoundByTheCodesTheyBear(String query, String turns) {
    // Given
    code("a", 1, 0, 4);
    code("a", 2, 0, 4);
    code("b", 2, 5, 6);
    code("a", 4, 0, 5);
    code("b", 4, 4, 7);
    code("c", 5, 0, 4);
    code("b", 9, 0, 4);

    // When, Then
    List<Integer> expected = List.of(turns.split(",")).stream().map(Integer::valueOf).toList();
    find(query).statusCode(200).body("items.turn", equalTo(expected));
  }

  @Test
  void whatATurnBearsIsShownWithItsWords() {
    // Given
    UUID one = code("a", 4, 0, 5);
    code("b", 4, 4, 7);

    // When, Then
    find("a")
        .body("items[0].text", equalTo("Said 4."))
        .body("items[0].codings.code", contains("a", "b"))
        .body("items[0].codings[0].coding", equalTo(one.toString()))
        .body("items[0].codings[0].end", equalTo(5));
  }

  @Test
  void aCodeStandsForThoseBelowItWhereTheQuerySaysSo() {
    // Given
    study
        .owner()
        .body(
            Map.of(
                "label", Map.of("en", "Part"), "definition", Map.of("en", "Of a."), "parent", "a"))
        .put(study.path("/codes/a-part"))
        .then()
        .statusCode(201);
    code("a-part", 3, 0, 4);
    code("a", 5, 0, 4);

    // When, Then
    find("a").body("items.turn", contains(5));
    find("a*").body("items.turn", contains(3, 5));
  }

  @Test
  void aCodeThatIsNotInTheCodebookIsNamed() {
    // When, Then
    find("a AND d")
        .statusCode(400)
        .body("errors[0].pointer", equalTo("query"))
        .body("errors[0].rule", equalTo("unknown-code"))
        .body("detail", equalTo("query names a code that is not in the codebook: [d]."));
    find("a AND").statusCode(400).body("errors[0].rule", equalTo("syntax"));
  }

  @Test
  void pagesFollowEachOtherAcrossInterviews() {
    // Given
    UUID other = study.interview(study.participant("interview"));
    study.transcript(other, "Why?\n\nSaid elsewhere.").statusCode(201);
    code("a", 1, 0, 4);
    code("a", 2, 0, 4);
    study.coding(other, TestStudy.codingOf("a", 2, 0, 4));

    // When
    Set<String> seen = new HashSet<>();
    String next = null;
    do {
      JsonPath page =
          find("a", next == null ? Map.of("limit", "1") : Map.of("limit", "1", "cursor", next))
              .statusCode(200)
              .extract()
              .jsonPath();
      seen.add(page.getString("items[0].interview") + page.getInt("items[0].turn"));
      next = page.getString("next");
    } while (next != null);

    // Then
    assertThat(seen).containsExactlyInAnyOrder(interview + "1", interview + "2", other + "2");
    find("a", Map.of("filter[interview][eq]", other.toString()))
        .body("items.interview", containsInAnyOrder(other.toString()));
    find("a", Map.of("filter[participant.region][eq]", "unknown")).body("items", empty());
  }

  /** Random codings and queries; what each must find is told by sets, not by the database. */
  @Test
  void everyQueryFindsWhatSetsSay() {
    // Given
    Random random = new Random(20261128);
    Map<String, Set<Integer>> bearing =
        Map.of("a", new TreeSet<>(), "b", new TreeSet<>(), "c", new TreeSet<>());
    for (int i = 0; i < 18; i++) {
      String code = CODES.get(random.nextInt(3));
      int turn = 1 + random.nextInt(TURNS);
      bearing.get(code).add(turn);
      code(code, turn, 0, 4);
    }

    for (int i = 0; i < 60; i++) {
      // When
      String query = query(random, 3);
      List<Integer> found = find(query).statusCode(200).extract().jsonPath().getList("items.turn");

      // Then
      assertThat(found).as(query).isEqualTo(List.copyOf(meaning(CodeQueries.read(query), bearing)));
    }
  }

  private static String query(Random random, int depth) {
    String code = CODES.get(random.nextInt(3));
    if (depth == 0) {
      return code;
    }
    String one = "(" + query(random, depth - 1) + ")";
    String other = "(" + query(random, depth - 1) + ")";
    return switch (random.nextInt(6)) {
      case 0 -> one + " AND " + other;
      case 1 -> one + " OR " + other;
      case 2 -> one + " NOT " + other;
      case 3 -> one + " WITHIN " + random.nextInt(4) + " OF " + other;
      case 4 -> "NOT " + one;
      default -> code;
    };
  }

  private static Set<Integer> meaning(CodeCondition condition, Map<String, Set<Integer>> bearing) {
    Set<Integer> turns = new TreeSet<>();
    for (int turn = 1; turn <= TURNS; turn++) {
      if (meets(turn, condition, bearing)) {
        turns.add(turn);
      }
    }
    return turns;
  }

  private static boolean meets(
      int turn, CodeCondition condition, Map<String, Set<Integer>> bearing) {
    if (condition instanceof CodeCondition.Coded coded) {
      return bearing.get(coded.code()).contains(turn);
    }
    if (condition instanceof CodeCondition.All all) {
      return all.parts().stream().allMatch(part -> meets(turn, part, bearing));
    }
    if (condition instanceof CodeCondition.Any any) {
      return any.parts().stream().anyMatch(part -> meets(turn, part, bearing));
    }
    if (condition instanceof CodeCondition.Not not) {
      return !meets(turn, not.part(), bearing);
    }
    CodeCondition.Close close = (CodeCondition.Close) condition;
    return meets(turn, close.one(), bearing)
        && IntStream.rangeClosed(
                Math.max(1, turn - close.turns()), Math.min(TURNS, turn + close.turns()))
            .anyMatch(near -> meets(near, close.other(), bearing));
  }

  private UUID code(String code, int turn, int start, int end) {
    return study.coding(interview, TestStudy.codingOf(code, turn, start, end));
  }

  private ValidatableResponse find(String query) {
    return find(query, Map.of());
  }

  private ValidatableResponse find(String query, Map<String, String> more) {
    return study
        .owner()
        .queryParam("query", query)
        .queryParams(more)
        .get(study.path("/coded-turns"))
        .then();
  }
}
