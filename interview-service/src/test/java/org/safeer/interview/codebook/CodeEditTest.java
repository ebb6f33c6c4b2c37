package org.safeer.interview.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeer.interview.testing.RealServers;
import org.safeer.interview.testing.TestStudy;

/** Without these, a codebook could not grow with a study without losing what was coded before. */
@RealServers
class CodeEditTest {

  @Test
  void aCodeIsMovedByWhoHasSeenItAndNeverBelowItself() {
    // Given
    CodebookStudy book = new CodebookStudy("life", "home", "garden");
    book.move("garden", "home").statusCode(200);

    // When, Then
    book.move("home", "life").statusCode(200).body("parent", equalTo("life"));
    book.move("life", "garden").statusCode(400).body("errors[0].rule", equalTo("cycle"));
    book.move("life", "life").statusCode(400).body("errors[0].rule", equalTo("cycle"));
    book.move("home", "nowhere").statusCode(400).body("errors[0].rule", equalTo("unknown-code"));
    book.study
        .owner()
        .body("{\"parent\":null}")
        .put(book.path("home", "/parent"))
        .then()
        .statusCode(428);
    book.study
        .owner()
        .header("If-Match", "\"1\"")
        .body("{\"parent\":null}")
        .put(book.path("home", "/parent"))
        .then()
        .statusCode(412);
    book.study
        .owner()
        .body("{\"parent\":\"life\"}")
        .put(book.path("home", "/parent"))
        .then()
        .statusCode(200);
    book.move("home", null).statusCode(200).body("parent", nullValue());
    book.study.owner().get(book.path("garden", "")).then().body("parent", equalTo("home"));
  }

  @Test
  void byARetiredCodeNothingMoreIsCodedAndWhatWasStays() {
    // Given
    CodebookStudy book = new CodebookStudy("home", "house");
    UUID coding = book.coding("home", 0, 7);

    // When
    book.retire("home", "Too wide.").statusCode(200).body("status", equalTo("retired"));
    book.retire("home", "Too wide.").statusCode(200).body("retiredReason", equalTo("Too wide."));
    book.retire("home", "Too narrow.").statusCode(428);

    // Then
    book.study
        .owner()
        .body(TestStudy.codingOf("home", 1, 0, 4))
        .put(book.study.codingPath(book.interview, UUID.randomUUID()))
        .then()
        .statusCode(409)
        .body("code", equalTo("code-retired"));
    assertThat(book.codeOf(coding)).isEqualTo("home");
    String etag = book.coding(coding).extract().header("ETag");
    book.study
        .owner()
        .header("If-Match", etag)
        .body(Map.of("code", "home", "turn", 1, "start", 0, "end", 7, "memo", "Still so."))
        .put(book.study.codingPath(book.interview, coding))
        .then()
        .statusCode(200);
    UUID other = book.coding("house", 0, 2);
    book.study
        .owner()
        .header("If-Match", book.coding(other).extract().header("ETag"))
        .body(TestStudy.codingOf("home", 1, 0, 2))
        .put(book.study.codingPath(book.interview, other))
        .then()
        .statusCode(409)
        .body("code", equalTo("code-retired"));
    JsonNode told = book.toldCodebook(3);
    assertThat(told.at("/codes/0/status").asText()).isEqualTo("retired");
    assertThat(told.at("/codes/1").has("status")).isFalse();
  }

  @Test
  void aRetirementIsTakenBackAndAllOfItIsRemembered() {
    // Given
    CodebookStudy book = new CodebookStudy("life", "home");
    book.move("home", "life").statusCode(200);
    book.retire("home", "Too wide.").statusCode(200);

    // When
    for (int time = 0; time < 2; time++) {
      book.study
          .owner()
          .delete(book.path("home", "/retirement"))
          .then()
          .statusCode(200)
          .body("status", equalTo("active"))
          .body("retiredReason", nullValue());
    }
    book.coding("home", 0, 3);

    // Then
    assertThat(book.history("home")).containsExactly("defined", "moved", "retired", "reinstated");
    String next =
        book.study
            .owner()
            .queryParam("limit", 3)
            .get(book.path("home", "/history"))
            .then()
            .body("items", hasSize(3))
            .body("items[1].parent", equalTo("life"))
            .body("items[2].reason", equalTo("Too wide."))
            .body("items[2].by", equalTo("owner"))
            .extract()
            .path("next");
    book.study
        .owner()
        .queryParam("cursor", next)
        .get(book.path("home", "/history"))
        .then()
        .body("items.event", contains("reinstated"));
    book.study.owner().get(book.path("nothing", "/history")).then().statusCode(404);
  }

  @Test
  void aCodeHasAnExampleAndAColour() {
    // Given
    CodebookStudy book = new CodebookStudy();
    Map<String, Object> code =
        Map.of(
            "label", Map.of("en", "Home"),
            "definition", Map.of("en", "Where one is from."),
            "example", Map.of("en", "Nobody asks there.", "ur", "گھر"),
            "colour", "#0a7F3c");

    // When, Then
    book.study.owner().body(code).put(book.path("home", "")).then().statusCode(201);
    book.study.owner().body(code).put(book.path("home", "")).then().statusCode(200);
    book.study
        .owner()
        .get(book.path("home", ""))
        .then()
        .body("example.ur", equalTo("گھر"))
        .body("colour", equalTo("#0a7F3c"));
    Map<String, Object> plain =
        Map.of("label", Map.of("en", "x"), "definition", Map.of("en", "x"), "colour", "green");
    book.study
        .owner()
        .body(plain)
        .put(book.path("other", ""))
        .then()
        .statusCode(400)
        .body("errors[0].pointer", equalTo("/colour"));
  }
}
