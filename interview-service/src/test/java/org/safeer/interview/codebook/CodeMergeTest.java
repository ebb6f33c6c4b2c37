package org.safeer.interview.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.interview.testing.RealServers;
import org.safeer.interview.testing.TestStudy;
import org.safeer.interview.testing.Topics;

/** Without these, a merged code could leave work behind, or count it twice. */
@RealServers
class CodeMergeTest {

  private CodebookStudy book;

  @BeforeEach
  void define() {
    book = new CodebookStudy("tongue", "language", "life");
  }

  @Test
  void everyCodingFollowsAndIsToldUnderItsNewCode() {
    // Given
    UUID coding = book.coding("tongue", 0, 7);
    UUID other = book.coding("language", 8, 14);

    // When
    book.merge("tongue", "language")
        .statusCode(200)
        .body("into", equalTo("language"))
        .body("codingsMoved", equalTo(1))
        .body("doublesRemoved", equalTo(0));

    // Then
    List<JsonNode> told = book.told(coding, 2);
    assertThat(told).hasSize(2);
    assertThat(told.get(1).path("code").asText()).isEqualTo("language");
    assertThat(told.get(1).path("version").asLong())
        .isGreaterThan(told.get(0).path("version").asLong());
    assertThat(book.told(other, 1)).hasSize(1);
    book.study
        .owner()
        .queryParam("code", "language")
        .get(book.study.path("/excerpts"))
        .then()
        .body("items.coding", containsInAnyOrder(coding.toString(), other.toString()));
    book.study
        .owner()
        .get(book.path("tongue", ""))
        .then()
        .body("status", equalTo("retired"))
        .body("mergedInto", equalTo("language"));
    book.study
        .owner()
        .body(TestStudy.codingOf("tongue", 1, 0, 2))
        .put(book.study.codingPath(book.interview, UUID.randomUUID()))
        .then()
        .statusCode(409)
        .body("code", equalTo("code-retired"));
    assertThat(book.history("tongue")).containsExactly("defined", "merged");
    assertThat(book.history("language")).containsExactly("defined", "merged");
  }

  @Test
  void whatTwoCodersOfOneClientSaidOrGoesFurtherIsNoDouble() {
    // Given
    Map<String, Object> words = TestStudy.codingOf("tongue", 1, 0, 7);
    book.study.coding(book.interview, with(words, "coder", "meg"));
    book.study.coding(book.interview, with(words, "weight", 80));
    Map<String, Object> same = with(words, "code", "language");
    book.study.coding(book.interview, with(same, "coder", "owen"));
    book.study.coding(book.interview, same);

    // When, Then
    book.merge("tongue", "language")
        .statusCode(200)
        .body("codingsMoved", equalTo(2))
        .body("doublesRemoved", equalTo(0));
  }

  private static Map<String, Object> with(Map<String, Object> coding, String member, Object value) {
    Map<String, Object> more = new HashMap<>(coding);
    more.put(member, value);
    return more;
  }

  @Test
  void toMergeTwiceIsToHaveMerged() {
    // Given
    book.coding("tongue", 0, 7);
    Supplier<ValidatableResponse> keyed =
        () ->
            book.study
                .owner()
                .header("Idempotency-Key", "merge-once")
                .body(Map.of("into", "language"))
                .post(book.path("tongue", "/merge"))
                .then();

    // When, Then
    keyed.get().statusCode(200).body("codingsMoved", equalTo(1));
    keyed.get().statusCode(200).body("codingsMoved", equalTo(1));
    book.merge("tongue", "language").statusCode(200).body("codingsMoved", equalTo(0));
    book.merge("tongue", "life").statusCode(409).body("code", equalTo("code-merged"));
    book.merge("life", "tongue").statusCode(409).body("code", equalTo("code-retired"));
    book.study
        .owner()
        .delete(book.path("tongue", "/retirement"))
        .then()
        .statusCode(409)
        .body("code", equalTo("code-merged"));
    book.retire("tongue", "Again.").statusCode(409).body("code", equalTo("code-merged"));
    assertThat(book.history("tongue")).hasSize(2);
  }

  @Test
  void whatCannotBeMergedIsRefusedWithTheField() {
    book.merge("tongue", "tongue").statusCode(400).body("errors[0].rule", equalTo("same-code"));
    book.merge("tongue", "nowhere").statusCode(400).body("errors[0].rule", equalTo("unknown-code"));
    book.merge("nowhere", "tongue").statusCode(404);
    book.study
        .owner()
        .header("If-Match", "\"1\"")
        .body(Map.of("into", "language"))
        .post(book.path("tongue", "/merge"))
        .then()
        .statusCode(412);
    assertThat(book.history("tongue")).containsExactly("defined");
  }

  @Test
  void whoCodedTheSameWordsByBothKeepsOneCoding() {
    // Given one coder's two, the same words of another coder, and two that say more
    UUID first = book.coding("language", 0, 7);
    UUID doubled = book.coding("tongue", 0, 7);
    UUID again = book.coding("tongue", 0, 7);
    UUID colleagues = UUID.randomUUID();
    book.study
        .as("colleague", "researcher", Set.of("codings:write"), book.study.key())
        .body(TestStudy.codingOf("tongue", 1, 0, 7))
        .put(book.study.codingPath(book.interview, colleagues))
        .then()
        .statusCode(201);
    UUID noted =
        book.study.coding(
            book.interview,
            Map.of("code", "tongue", "turn", 1, "start", 0, "end", 7, "memo", "Said twice."));
    UUID offered = book.study.coding(book.interview, TestStudy.quotableOf("tongue", 1, 0, 7));

    // When
    book.merge("tongue", "language")
        .statusCode(200)
        .body("codingsMoved", equalTo(3))
        .body("doublesRemoved", equalTo(2));

    // Then
    book.study
        .owner()
        .get(book.study.path("/excerpts"))
        .then()
        .body("items", hasSize(4))
        .body(
            "items.coding",
            containsInAnyOrder(
                first.toString(), colleagues.toString(), noted.toString(), offered.toString()));
    for (UUID gone : List.of(doubled, again)) {
      assertThat(book.told(gone, 2).get(1)).isNull();
      book.study
          .owner()
          .body(TestStudy.codingOf("language", 1, 0, 7))
          .put(book.study.codingPath(book.interview, gone))
          .then()
          .statusCode(410);
    }
  }

  @Test
  void anApprovedQuotationStaysApproved() {
    // Given
    book.study.coding(book.interview, TestStudy.quotableOf("language", 1, 0, 7));
    UUID coding = book.study.coding(book.interview, TestStudy.quotableOf("tongue", 1, 0, 7));
    String quotation =
        book.study
            .checker()
            .post(book.study.approvalPath(book.interview, coding))
            .then()
            .statusCode(200)
            .extract()
            .path("quotation.id");

    // When
    book.merge("tongue", "language").statusCode(200).body("codingsMoved", equalTo(1));

    // Then
    book.coding(coding)
        .statusCode(200)
        .body("code", equalTo("language"))
        .body("quotation.id", equalTo(quotation));
    JsonNode told = book.told(coding, 3).get(2);
    assertThat(told.at("/quotation/quotation").asText()).isEqualTo(quotation);
    assertThat(told.path("code").asText()).isEqualTo("language");
  }

  @Test
  void whatStandsUnderACodeStandsUnderTheOtherAndNothingAboveItself() {
    // Given life > tongue > (dialect, middle > language)
    book.study.code("dialect");
    book.study.code("middle");
    book.move("tongue", "life").statusCode(200);
    book.move("dialect", "tongue").statusCode(200);
    book.move("middle", "tongue").statusCode(200);
    book.move("language", "middle").statusCode(200);

    // When
    book.merge("tongue", "language").statusCode(200);

    // Then
    Map<String, String> parents = new HashMap<>();
    List<Map<String, Object>> codes =
        book.study.owner().get(book.study.path("/codebook")).then().extract().path("codes");
    codes.forEach(code -> parents.put((String) code.get("code"), (String) code.get("parent")));
    assertThat(parents)
        .containsEntry("language", "life")
        .containsEntry("middle", "language")
        .containsEntry("dialect", "language")
        .containsEntry("tongue", "life");
    assertThat(book.history("dialect")).containsExactly("defined", "moved", "moved");
  }

  @Test
  void manyCodingsFollowToTheLast() {
    // Given more than are moved at once
    UUID coding = book.coding("tongue", 0, 7);
    TestStudy.count(
        """
        WITH made AS (
          INSERT INTO coding (study, coding, interview, participant, version, code, turn, start_at,
                              end_turn, end_at, created_by)
          SELECT study, gen_random_uuid(), interview, participant, version, code, turn, start_at,
                 end_turn, end_at, 'coder-' || n
            FROM coding, generate_series(1, 2499) n
           WHERE study = ? AND coding = ?::uuid
          RETURNING 1)
        SELECT count(*) FROM made""",
        book.study.key(),
        coding.toString());

    // When
    book.merge("tongue", "language")
        .statusCode(200)
        .body("codingsMoved", equalTo(2500))
        .body("doublesRemoved", equalTo(0));

    // Then
    assertThat(
            TestStudy.count(
                "SELECT count(*) FROM coding WHERE study = ? AND code = 'language'",
                book.study.key()))
        .isEqualTo(2500);
    Topics.records("safeer.codings", book.study.key() + "/" + coding, 2);
  }
}
