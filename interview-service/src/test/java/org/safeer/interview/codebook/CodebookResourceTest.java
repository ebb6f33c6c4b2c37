package org.safeer.interview.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.safeer.interview.testing.RealServers;
import org.safeer.interview.testing.TestStudy;
import org.safeer.interview.testing.Topics;

/** Without these, coders could work with a code that others never hear of. */
@RealServers
class CodebookResourceTest {

  private final TestStudy study = TestStudy.known();

  @Test
  void theWholeCodebookIsToldWithEveryCode() {
    // When
    put("settling-in", code("Settling in", null), null, 201);
    put("language", code("Language", "settling-in"), null, 201);
    put("language", code("Language", "settling-in"), null, 200);

    // Then
    study
        .owner()
        .get(study.path("/codebook"))
        .then()
        .statusCode(200)
        .body("codes.code", contains("language", "settling-in"))
        .body("codes[0].parent", equalTo("settling-in"));
    List<ConsumerRecord<String, byte[]>> told =
        Topics.records("safeer.codebooks", study.key() + "/codebook", 2);
    assertThat(told).hasSize(2);
    JsonNode state = Topics.valid(told.get(1), "CodebookState");
    assertThat(state.path("codes")).hasSize(2);
    assertThat(state.path("codes").get(0).has("definition")).isFalse();
  }

  @Test
  void aCodeIsDefinedAnewOnlyByWhoHasSeenItsDefinition() {
    // Given
    String etag = put("language", code("Language", null), null, 201);

    // When, Then
    put("language", code("Tongue", null), null, 409);
    put("language", code("Tongue", null), "\"1\"", 412);
    assertThat(put("language", code("Tongue", null), etag, 200)).isNotEqualTo(etag);
    study.owner().get(study.path("/codes/language")).then().body("label.en", equalTo("Tongue"));
  }

  @Test
  void aCodeNeedsAParentThatExistsAndIsNotBelowIt() {
    // Given
    String etag = put("above", code("Above", null), null, 201);
    put("below", code("Below", "above"), null, 201);

    // When, Then
    problem("orphan", code("Orphan", "nowhere"), null, "unknown-code");
    problem("self", code("Self", "self"), null, "cycle");
    problem("above", code("Above", "below"), etag, "cycle");
  }

  @Test
  void malformedCodesAreRefusedWithTheFieldAndTheRule() {
    problem("fine", Map.of("label", Map.of(), "definition", text("x")), null, "not-empty");
    problem(
        "fine",
        Map.of("label", Map.of("not a tag!", "x"), "definition", text("x")),
        null,
        "pattern");
    problem(
        "fine", Map.of("label", text("a\u0000"), "definition", text("x")), null, "storable-text");
    problem("fine", Map.of("label", text("x".repeat(201)), "definition", text("x")), null, "size");
    study.owner().body(code("x", null)).put(study.path("/codes/Not-A-Key")).then().statusCode(400);
  }

  @Test
  void manyCodesAtOnceAllEndUpInTheCodebook() throws Exception {
    // Given
    ExecutorService clients = Executors.newFixedThreadPool(6);
    List<Callable<Integer>> puts =
        List.of("a", "b", "c", "d", "e", "f").stream().map(this::putting).toList();

    // When
    for (Future<Integer> answer : clients.invokeAll(puts)) {
      assertThat(answer.get()).isEqualTo(201);
    }
    clients.shutdown();

    // Then
    study.owner().get(study.path("/codebook")).then().body("codes", hasSize(6));
    List<ConsumerRecord<String, byte[]>> told =
        Topics.records("safeer.codebooks", study.key() + "/codebook", 6);
    assertThat(Topics.valid(told.get(5), "CodebookState").path("codes")).hasSize(6);
  }

  private Callable<Integer> putting(String key) {
    return () -> study.owner().body(code(key, null)).put(study.path("/codes/" + key)).statusCode();
  }

  private String put(String key, Map<String, Object> code, String ifMatch, int status) {
    return study
        .owner()
        .headers(ifMatch == null ? Map.of() : Map.of("If-Match", ifMatch))
        .body(code)
        .put(study.path("/codes/" + key))
        .then()
        .statusCode(status)
        .extract()
        .header("ETag");
  }

  private void problem(String key, Map<String, Object> code, String ifMatch, String rule) {
    study
        .owner()
        .headers(ifMatch == null ? Map.of() : Map.of("If-Match", ifMatch))
        .body(code)
        .put(study.path("/codes/" + key))
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors[0].rule", equalTo(rule));
  }

  private static Map<String, Object> code(String label, String parent) {
    Map<String, Object> code = Map.of("label", text(label), "definition", text("Its meaning."));
    return parent == null
        ? code
        : Map.of("label", text(label), "definition", text("Its meaning."), "parent", parent);
  }

  private static Map<String, String> text(String text) {
    return Map.of("en", text);
  }
}
