package org.safeer.survey.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Field;

/** Without these, a sample would be told for a population it does not look like. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class WeightingJourneyTest {

  private static final String HALVES =
      """
      {"questionnaire": "main",
       "margins": [{"attribute": "region", "shares": {"gulf": 0.5, "europe": 0.5}}]%s}\
      """;

  @Test
  void responsesAreWeightedToThePopulation() {
    // Given three from the Gulf, one from Europe, and one of whom it is not known
    Field field = Field.ready();
    List<UUID> gulf =
        List.of(answered(field, "gulf"), answered(field, "gulf"), answered(field, "gulf"));
    UUID europe = answered(field, "europe");
    UUID unknown = answered(field, "unknown");

    // When
    UUID weighting = UUID.randomUUID();
    put(field, weighting, HALVES.formatted("")).statusCode(202);
    JsonPath done = done(field, weighting);

    // Then
    assertThat(done.getString("status")).isEqualTo("finished");
    assertThat(done.getString("report.outcome")).isEqualTo("converged");
    assertThat(done.getInt("report.responses")).isEqualTo(4);
    assertThat(done.getInt("report.leftOut")).isEqualTo(1);
    assertThat(done.getDouble("report.designEffect")).isCloseTo(4.0 / 3, within());
    assertThat(done.getDouble("report.effectiveResponses")).isCloseTo(3.0, within());
    Map<String, Double> weights = weights(field, weighting);
    assertThat(weights).hasSize(4).doesNotContainKey(unknown.toString());
    gulf.forEach(one -> assertThat(weights.get(one.toString())).isCloseTo(2.0 / 3, within()));
    assertThat(weights.get(europe.toString())).isCloseTo(2.0, within());
  }

  @Test
  void whoComesLaterHasNoWeightAndWhoLeavesHasNoneAnyMore() {
    // Given
    Field field = Field.ready();
    UUID leaving = field.participant();
    UUID erased = field.response(leaving);
    answered(field, "gulf");
    UUID europe = answered(field, "europe");
    UUID weighting = UUID.randomUUID();
    put(field, weighting, HALVES.formatted("")).statusCode(202);
    done(field, weighting);

    // When
    UUID later = answered(field, "europe");
    Clients.owner()
        .body("{\"participant\": \"%s\", \"scope\": \"all\"}".formatted(leaving))
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .post(field.path("/withdrawals"))
        .then()
        .statusCode(201);

    // Then
    assertThat(weights(field, weighting))
        .hasSize(2)
        .containsKey(europe.toString())
        .doesNotContainKeys(later.toString(), erased.toString());
  }

  @Test
  void marginsThatCannotBeMetSayWhy() {
    // Given nobody from Europe
    Field field = Field.ready();
    answered(field, "gulf");
    UUID weighting = UUID.randomUUID();

    // When
    put(field, weighting, HALVES.formatted("")).statusCode(202);
    JsonPath done = done(field, weighting);

    // Then
    assertThat(done.getString("status")).isEqualTo("failed");
    assertThat(done.getString("report.outcome")).isEqualTo("empty-category");
    Clients.owner()
        .get(path(field, weighting) + "/weights")
        .then()
        .statusCode(409)
        .body("code", equalTo("weighting-unfinished"));
  }

  @Test
  void askingAgainChangesNothingAndAskingForElseIsRefused() {
    // Given
    Field field = Field.ready();
    UUID weighting = UUID.randomUUID();
    put(field, weighting, HALVES.formatted("")).statusCode(202);

    // When, Then
    put(field, weighting, HALVES.formatted("")).statusCode(200);
    put(field, weighting, HALVES.formatted(", \"trim\": {\"least\": 0.5, \"most\": 2}"))
        .statusCode(409)
        .body("code", equalTo("weighting-differs"));
  }

  @Test
  void marginsThatDoNotFitTheStudyAreNamed() {
    // Given shares of no region, of a number, that are not whole, and twice of the same
    Field field = Field.ready();
    String margins =
        """
        {"questionnaire": "main",
         "margins": [
           {"attribute": "region", "shares": {"gulf": 0.5, "moon": 0.5}},
           {"attribute": "years-abroad", "shares": {"one": 0.5, "two": 0.5}},
           {"attribute": "generation", "shares": {"first": 0.5, "second": 0.4}},
           {"attribute": "region", "shares": {"gulf": 0.5, "europe": 0.5}}
         ]}\
        """;

    // When, Then
    put(field, UUID.randomUUID(), margins)
        .statusCode(400)
        .body(
            "errors.pointer",
            hasItems(
                "/margins/0/shares/moon",
                "/margins/1/attribute",
                "/margins/2/shares",
                "/margins/3/attribute"));
  }

  @Test
  void whatWasNeverPublishedCannotBeWeighted() {
    // Given
    Field field = Field.ready();

    // When, Then
    put(field, UUID.randomUUID(), HALVES.formatted("").replace("\"main\"", "\"other\""))
        .statusCode(404)
        .body("code", equalTo("questionnaire-version-unknown"))
        .body("errors[0].pointer", equalTo("/questionnaire"));
  }

  @Test
  void aPartnerHasNoPartInIt() {
    // Given
    Field field = Field.ready();
    UUID weighting = UUID.randomUUID();
    put(field, weighting, HALVES.formatted("")).statusCode(202);

    // When, Then
    Clients.collector("partner", field.study()).get(path(field, weighting)).then().statusCode(403);
  }

  private static Offset<Double> within() {
    // REST Assured reads numbers as floats.
    return Offset.offset(1e-6);
  }

  private static UUID answered(Field field, String region) {
    UUID participant = UUID.randomUUID();
    UUID response = UUID.randomUUID();
    Clients.owner()
        .body(Field.registeringRequest(participant, 3, region))
        .put(field.responsePath(response))
        .then()
        .statusCode(201);
    return response;
  }

  private static ValidatableResponse put(Field field, UUID weighting, String body) {
    return Clients.owner().body(body).put(path(field, weighting)).then();
  }

  private static JsonPath done(Field field, UUID weighting) {
    return await()
        .until(
            () -> Clients.owner().get(path(field, weighting)).then().extract().jsonPath(),
            view -> !"queued".equals(view.getString("status")));
  }

  private static Map<String, Double> weights(Field field, UUID weighting) {
    JsonPath page =
        Clients.owner()
            .get(path(field, weighting) + "/weights")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    List<Map<String, Object>> items = page.getList("items");
    return items.stream()
        .collect(
            Collectors.toMap(
                one -> (String) one.get("response"),
                one -> ((Number) one.get("weight")).doubleValue()));
  }

  private static String path(Field field, UUID weighting) {
    return field.path("/weightings/" + weighting);
  }
}
