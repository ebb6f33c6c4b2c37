package org.safeer.survey.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Edits;
import org.safeer.survey.testing.EveryType;
import org.safeer.survey.testing.Field;
import org.safeer.survey.testing.Pages;

/** Without these, a researcher would look through all responses for the few they mean. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class ResponseFilterTest {

  private static final UUID FIRST = UUID.randomUUID();
  private static final UUID SECOND = UUID.randomUUID();
  private static final UUID THIRD = UUID.randomUUID();
  private static final Map<String, UUID> NAMES = Map.of("1", FIRST, "2", SECOND, "3", THIRD);

  private Field field;

  /** A partner's two in two regions, and the owner's one. */
  @BeforeEach
  void threeRespond() {
    if (field != null) {
      return;
    }
    field = Field.open();
    RequestSpecification partner = Clients.collector("partner-app", field.study());
    submit(partner, FIRST, 1, "gulf", "first", "\"years\": {\"number\": 12.50}");
    submit(partner, SECOND, 2, "europe", "second", "\"years\": {\"number\": 3}");
    submit(Clients.owner(), THIRD, 3, "europe", "first", "\"words\": {\"text\": \"Mine.\"}");
    Clients.owner()
        .header("If-Match", Edits.etag(field, THIRD))
        .body("{\"state\": \"needs-attention\"}")
        .put(field.responsePath(THIRD) + "/review")
        .then()
        .statusCode(200);
  }

  private void submit(
      RequestSpecification client,
      UUID response,
      int point,
      String region,
      String generation,
      String answer) {
    client
        .body(
            Field.registeringRequest(UUID.randomUUID(), point, region)
                .replace("\"first\"", '"' + generation + '"')
                .replace("\"voted\"", answer + ", \"voted\""))
        .put(field.responsePath(response))
        .then()
        .statusCode(201);
  }

  private ValidatableResponse list(RequestSpecification client, String... filters) {
    for (String filter : filters) {
      String[] parts = filter.split("=", 2);
      client.queryParam("filter" + parts[0], parts[1]);
    }
    return client.get(field.path("/responses")).then();
  }

  private static void assertListed(ValidatableResponse answer, String names) {
    List<String> listed = answer.statusCode(200).extract().path("items.response");
    List<String> wanted =
        names == null
            ? List.of()
            : names.chars().mapToObj(c -> NAMES.get("" + (char) c).toString()).toList();
    assertThat(listed).containsExactlyInAnyOrderElementsOf(wanted);
  }

  @Test
  void scalesOfVeryManyPointsAreComparedAsWell() {
    // Given more points in the study than are looked up one by one
    Field many = Field.open();
    UUID low = many.response(many.participant());
    String points =
        IntStream.range(100, 140)
            .mapToObj(value -> "{\"value\": %d, \"label\": {\"en\": \"?\"}}".formatted(value))
            .collect(Collectors.joining(","));
    String fine =
        """
        {"title": {"en": "Fine"},
         "scales": {"up": {"points": [%s]}, "down": {"points": [%s]}},
         "items": [{"item": "heat", "type": "likert", "label": {"en": "?"}, "scale": "up"},
                   {"item": "cold", "type": "likert", "label": {"en": "?"}, "scale": "down"}]}"""
            .formatted(points, points.replace("\"value\": ", "\"value\": -"));
    String path = many.path("/questionnaires/fine");
    String tag = Clients.owner().body(fine).put(path).then().extract().header("ETag");
    Clients.owner().header("If-Match", tag).post(path + "/versions").then().statusCode(201);

    // When, Then
    for (String compared : List.of("[ge]=-50", "[le]=110")) {
      String[] parts = compared.split("=");
      Clients.owner()
          .queryParam("filter[answer.image-abroad]" + parts[0], parts[1])
          .get(many.path("/responses"))
          .then()
          .statusCode(200)
          .body("items.response", contains(low.toString()));
    }
    Clients.owner()
        .queryParam("filter[answer.image-abroad][ge]", "4")
        .get(many.path("/responses"))
        .then()
        .body("items", empty());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "[participant.region][eq]=europe | 23",
        "[participant.region][in]=europe,gulf | 123",
        "[attribute.generation][eq]=first | 13",
        "[attribute.generation][in]=second,third | 2",
        "[attribute.age-band][eq]=18-24 |",
        "[questionnaire][eq]=main | 123",
        "[questionnaireVersion][eq]=1 | 123",
        "[questionnaireVersion][in]=2,3 |",
        "[review][eq]=needs-attention | 3",
        "[review][in]=received,approved | 12",
        "[submittedAt][ge]=2020-01-01T00:00:00Z | 123",
        "[submittedAt][le]=2020-01-01T00:00:00+05:00 |",
        "[answer.image-abroad][eq]=2 | 2",
        "[answer.image-abroad][in]=1,3 | 13",
        "[answer.image-abroad][ge]=2 | 23",
        "[answer.image-abroad][le]=1 | 1",
        "[answer.image-abroad][ge]=4 |",
        "[answer.voted][eq]=yes | 123",
        "[answer.voted][in]=no |",
        "[answer.years][eq]=12.5 | 1",
        "[answer.years][ge]=3 | 12",
        "[answer.years][le]=12.49 | 2",
        "[answer.years][missing]=no-answer | 3",
        "[answer.words][missing]=no-answer,not-asked | 12",
        "[answer.dress][missing]=not-applicable |",
      })
  void whatIsMeantIsListed(String filter, String names) {
    assertListed(list(Clients.owner(), filter), names);
  }

  @Test
  void everyConditionHasToBeMet() {
    assertListed(
        list(Clients.owner(), "[participant.region][eq]=europe", "[answer.image-abroad][ge]=3"),
        "3");
  }

  @Test
  void choicesAndDatesAreFoundToo() {
    // Given
    EveryType every = EveryType.ready();
    UUID response = UUID.randomUUID();
    every
        .submit(
            response,
            """
            "news": {"options": ["tv", "family"]}, "arrived": {"date": "2001-05-20"},
            "media-fair": {"value": 2}
            """)
        .statusCode(201);

    // When, Then
    for (String filter :
        List.of(
            "[answer.news][eq]=family",
            "[answer.arrived][le]=2001-05-20",
            "[answer.arrived][eq]=2001-05-20",
            "[answer.media-fair][ge]=2")) {
      Clients.owner()
          .queryParam("filter" + filter.split("=")[0], filter.split("=")[1])
          .get(every.field().path("/responses"))
          .then()
          .statusCode(200)
          .body("items.response", equalTo(List.of(response.toString())));
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "[colour][eq]=red | unknown-field",
        "[review][ge]=approved | operator",
        "[review][like]=approved | operator",
        "[review][eq]=fine | value",
        "[participant][eq]=me | value",
        "[submittedAt][ge]=yesterday | value",
        "[submittedAt][ge]=+999999999-01-01T00:00:00Z | value",
        "[questionnaireVersion][eq]=99999999999 | value",
        "[answer.age][eq]=3 | unknown-item",
        "[answer.image-abroad][eq]=often | value",
        "[answer.voted][ge]=yes | operator",
        "[answer.voted][eq]=Yes please | value",
        "[answer.words][eq]=Mine. | operator",
        "[answer.years][ge]=1e999999999 | value",
        "[answer.years][missing]=forgot | value",
      })
  void whatIsNotUsableIsNamed(String filter, String rule) {
    list(Clients.owner(), filter)
        .statusCode(400)
        .body("code", equalTo("invalid-parameter"))
        .body("errors[0].rule", equalTo(rule))
        .body("errors[0].detail", containsString(filter.split("=")[0]));
  }

  @Test
  void whatIsNoFilterIsRefusedInsteadOfListingAll() {
    list(Clients.owner(), "=yes").statusCode(400).body("errors[0].rule", equalTo("shape"));
    list(Clients.owner(), "[review]=approved").statusCode(400);
    list(Clients.owner(), "[review][eq]=approved", "[review][eq]=received")
        .statusCode(400)
        .body("errors[0].rule", equalTo("repeated"));
  }

  @Test
  void aPartnerFiltersItsOwnAndNotByAnswers() {
    RequestSpecification other = Clients.collector("other-app", field.study());
    assertListed(list(partner(), "[participant.region][eq]=europe"), "2");
    assertListed(list(partner(), "[questionnaire][eq]=main"), "12");
    assertListed(list(other, "[participant.region][in]=europe,gulf"), null);
    list(partner(), "[answer.voted][eq]=yes").statusCode(403);
  }

  @Test
  void aPartnerLearnsNothingOfSomebodyElsesParticipant() {
    // Given
    UUID participant = field.participant();
    UUID response = UUID.randomUUID();
    partner()
        .body(Field.responseRequest(participant, 3))
        .put(field.responsePath(response))
        .then()
        .statusCode(201);

    // When, Then
    assertListed(list(partner(), "[participant.region][eq]=gulf"), "1");
    // The other tests' three are three again.
    Clients.owner()
        .body("{\"participant\": \"%s\", \"scope\": \"all\"}".formatted(participant))
        .post(field.path("/withdrawals"))
        .then()
        .statusCode(201);
  }

  private RequestSpecification partner() {
    return Clients.collector("partner-app", field.study());
  }

  @Test
  void pagesKeepTheFilterAndACursorIsGoodForIt() {
    // Given
    String path = field.path("/responses?filter%5Bparticipant.region%5D%5Beq%5D=europe");

    // When
    List<Object> each = Pages.each(Clients::owner, path, "response");

    // Then
    assertThat(each).containsExactlyInAnyOrder(SECOND.toString(), THIRD.toString());
    String cursor =
        Clients.owner()
            .urlEncodingEnabled(false)
            .get(path + "&limit=1")
            .then()
            .statusCode(200)
            .extract()
            .path("next");
    Clients.owner()
        .queryParam("cursor", cursor)
        .get(field.path("/responses"))
        .then()
        .statusCode(400)
        .body("code", equalTo("invalid-cursor"));
  }

  @Test
  void whatWasSubmittedSinceIsFoundByItsTime() {
    // Given
    Instant now = Instant.now().plusSeconds(60);

    // When, Then
    assertListed(list(Clients.owner(), "[submittedAt][ge]=" + now), null);
    assertListed(list(Clients.owner(), "[submittedAt][le]=" + now), "123");
  }
}
