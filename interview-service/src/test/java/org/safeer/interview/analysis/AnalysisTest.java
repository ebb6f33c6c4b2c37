package org.safeer.interview.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.interview.testing.RealServers;
import org.safeer.interview.testing.TestStudy;

/** Without these, a finding would rest on a count that nobody can follow. */
@RealServers
class AnalysisTest {

  private TestStudy study;
  private UUID first;
  private UUID second;

  /** Two people; 4 turns of 10 code points with the one, 2 with the other. */
  @BeforeEach
  void code() {
    study = TestStudy.known();
    first = study.interview(study.participant(Map.of("generation", "first"), "interview"), "en");
    second = study.interview(study.participant(Map.of(), "interview"), "en");
    study
        .transcript(first, "0123456789\n\n🎉123456789\n\n0123456789\n\n0123456789")
        .statusCode(201);
    study.transcript(second, "0123456789\n\n0123456789").statusCode(201);
    study.code("home");
    study.code("visa");
    study.code("unused");
    study.owner().body(below("home")).put(study.path("/codes/town")).then().statusCode(201);
    study.coding(first, TestStudy.codingOf("home", 1, 0, 6));
    study.coding(first, TestStudy.codingOf("home", 1, 4, 9));
    study.coding(first, TestStudy.codingOf("visa", 1, 0, 3));
    study.coding(first, TestStudy.codingOf("visa", 2, 0, 6));
    study.coding(second, TestStudy.codingOf("visa", 2, 0, 10));
    study.coding(second, TestStudy.codingOf("town", 2, 0, 5));
  }

  private static Map<String, Object> below(String parent) {
    return Map.of(
        "label", Map.of("en", "Town"), "definition", Map.of("en", "A town."), "parent", parent);
  }

  @Test
  void codesAreCountedInPassagesTurnsInterviewsAndPeople() {
    // When
    JsonPath counts = get("/code-frequencies", Map.of()).statusCode(200).extract().jsonPath();

    // Then
    assertThat(counts.getList("codes.code")).containsExactly("home", "town", "unused", "visa");
    assertThat(counts.getList("codes.codings")).containsExactly(2, 1, 0, 3);
    assertThat(counts.getList("codes.turns")).containsExactly(1, 1, 0, 3);
    assertThat(counts.getList("codes.interviews")).containsExactly(1, 1, 0, 2);
    assertThat(counts.getList("codes.cases")).containsExactly(1, 1, 0, 2);
    assertThat(counts.getInt("interviews")).isEqualTo(2);
    assertThat(counts.getInt("cases")).isEqualTo(2);
    assertThat(counts.getInt("codePoints")).isEqualTo(60);
    assertThat(counts.getDouble("codes[0].coverage")).isCloseTo(9 / 60.0, within(1e-7));
    assertThat(counts.getDouble("codes[3].coverage")).isCloseTo(19 / 60.0, within(1e-7));
    assertThat(counts.getLong("codebookVersion")).isPositive();
  }

  @Test
  void aCodeCountsThoseBelowItIfAskedTo() {
    // When, Then
    get("/code-frequencies", Map.of("below", "true"))
        .body("codes.codings", contains(3, 1, 0, 3))
        .body("codes.cases", contains(2, 1, 0, 2));
    get("/code-frequencies", Map.of("filter[attribute.generation][eq]", "first"))
        .body("codes.codings", contains(2, 0, 0, 2))
        .body("codePoints", equalTo(40));
  }

  @Test
  void codesThatStandTogetherAreComparedByJaccard() {
    // When, Then: of three turns that bear home or visa, one bears both
    get("/code-co-occurrence", Map.of())
        .statusCode(200)
        .body("pairs", hasSize(2))
        .body("pairs.code", contains("home", "town"))
        .body("pairs.other", contains("visa", "visa"))
        .body("pairs.both", contains(1, 1))
        .body("pairs.either", contains(3, 3))
        .body("pairs[0].jaccard", equalTo(1 / 3f));
    get("/code-co-occurrence", Map.of("unit", "case", "below", "true"))
        .body("pairs[0].code", equalTo("home"))
        .body("pairs[0].other", equalTo("visa"))
        .body("pairs[0].both", equalTo(2))
        .body("pairs[0].jaccard", equalTo(1f));
    get("/code-co-occurrence", Map.of("codes", "home,town"))
        .body("codes", hasSize(2))
        .body("pairs", hasSize(0));
    get("/code-co-occurrence", Map.of("codes", "home,nowhere"))
        .statusCode(400)
        .body("errors[0].rule", equalTo("unknown-code"));
    get("/code-co-occurrence", Map.of("unit", "page")).statusCode(400);
  }

  @Test
  void codesAreSetAgainstWhoSaysThem() {
    // When, Then
    get("/code-table", Map.of("by", "attribute.generation"))
        .statusCode(200)
        .body("columns.value", contains("", "first"))
        .body("columns.cases", contains(1, 1))
        .body("rows.code", contains("home", "town", "visa"))
        .body("rows[0].cells.codings", contains(0, 2))
        .body("rows[2].cells.codings", contains(1, 2))
        .body("rows[2].cells.cases", contains(1, 1));
    get("/code-table", Map.of("by", "participant.region"))
        .body("columns.value", contains("gulf"))
        .body("rows[2].cells[0].cases", equalTo(2));
    get("/code-table", Map.of("by", "participant")).body("columns", hasSize(greaterThan(1)));
    get("/code-table", Map.of("by", "name")).statusCode(400);
    get("/code-table", Map.of()).statusCode(400);
  }

  @Test
  void aStudyWithoutTranscriptsIsCountedToo() {
    // Given
    TestStudy empty = TestStudy.known();

    // When, Then
    empty
        .owner()
        .get(empty.path("/code-frequencies"))
        .then()
        .statusCode(200)
        .body("codes", hasSize(0))
        .body("codePoints", equalTo(0));
    empty
        .owner()
        .get(empty.path("/code-co-occurrence"))
        .then()
        .statusCode(200)
        .body("pairs", hasSize(0));
  }

  private ValidatableResponse get(String path, Map<String, String> parameters) {
    return study.owner().queryParams(parameters).get(study.path(path)).then();
  }
}
