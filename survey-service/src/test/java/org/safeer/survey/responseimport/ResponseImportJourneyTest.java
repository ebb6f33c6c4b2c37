package org.safeer.survey.responseimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.safeer.kit.testing.Eventually.eventually;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Csv;
import org.safeer.survey.testing.Field;
import org.safeer.survey.testing.Imports;
import org.safeer.survey.testing.Pages;
import org.safeer.survey.testing.Published;

/** Without these, a real export would lose rows, double them, or change what people answered. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class ResponseImportJourneyTest {

  @Test
  void goodRowsGoInAndBadOnesAreNamedByLine() {
    // Given
    Field field = Field.ready("published-dataset");

    // When
    JsonPath job = Imports.run(field, Csv.of("first", Csv.ROWS));

    // Then
    assertThat(job.getString("status")).isEqualTo("finished");
    assertThat(job.getMap("rows")).containsEntry("read", 6).containsEntry("imported", 3);
    assertThat(job.getMap("rows")).containsEntry("rejected", 3);
    assertThat(job.getList("problems.line", Integer.class)).containsExactly(6, 7, 8);
    assertThat(job.getList("problems.rule"))
        .containsExactly("unknown-label", "required", "unknown-label");
    assertThat(job.getList("problems.pointer"))
        .containsExactly("/answers/image-abroad", "/answers/image-abroad", "/region");
    Clients.owner()
        .get(field.path("/responses"))
        .then()
        .body("items", hasSize(3))
        .body("items.answers.dress.missing", hasItems("not-applicable", "no-answer"));
    Clients.owner()
        .get(field.path("/participants"))
        .then()
        .body("items.region", containsInAnyOrder("gulf", "europe", "unknown"))
        .body("items.attributes.age", hasItem("30-44"));
  }

  @Test
  void noProblemQuotesWhatAPersonWrote() {
    // Given
    Field field = Field.ready("published-dataset");

    // When
    JsonPath job = Imports.run(field, Csv.of("first", Csv.ROWS));

    // Then
    assertThat(job.prettify()).doesNotContain("Sialkot").doesNotContain("Atlantis");
  }

  @Test
  void importingAgainDoublesNothing() {
    // Given
    Field field = Field.ready("published-dataset");
    Imports.run(field, Csv.of("first", Csv.ROWS));

    // When
    JsonPath again = Imports.run(field, Csv.of("first", Csv.ROWS));

    // Then
    assertThat(again.getInt("rows.imported")).isEqualTo(3);
    Clients.owner().get(field.path("/responses")).then().body("items", hasSize(3));
    field.response(marker(field));
    eventually(
        () -> assertThat(Published.records("safeer.responses", field.study() + "/")).hasSize(4));
  }

  private static UUID marker(Field field) {
    UUID participant = UUID.randomUUID();
    Clients.owner()
        .body("{\"basis\": {\"kind\": \"published-dataset\", \"source\": \"A dataset\"}}")
        .put(field.participantPath(participant))
        .then()
        .statusCode(201);
    return participant;
  }

  @Test
  void twoIdenticalRowsStayTwo() {
    // Given
    Field field = Field.ready("published-dataset");

    // When
    Imports.run(field, Csv.of("first", "Yes,,,,\nYes,,,,\n"));

    // Then
    Clients.owner().get(field.path("/responses")).then().body("items", hasSize(2));
  }

  @ParameterizedTest
  @ValueSource(strings = {"30-44", "60-plus"})
  void aWithdrawnParticipantDoesNotComeBackWithTheFile(String age) {
    // Given
    Field field = Field.ready("published-dataset");
    Csv csv = Csv.of("first", "Yes,,,,30 - 44\nNo,,,,60+\n");
    Imports.run(field, csv);
    String participant =
        Clients.owner()
            .get(field.path("/participants"))
            .then()
            .extract()
            .path("items.find { it.attributes.age == '%s' }.participant".formatted(age));
    Clients.owner()
        .body("{\"participant\": \"%s\", \"scope\": \"all\"}".formatted(participant))
        .post(field.path("/withdrawals"))
        .then()
        .statusCode(201);

    // When
    JsonPath again = Imports.run(field, csv);

    // Then
    assertThat(again.getInt("rows.imported")).isEqualTo(1);
    assertThat(again.getList("problems.rule")).containsExactly("gone");
    Clients.owner().get(field.path("/responses")).then().body("items", hasSize(1));
  }

  @Test
  void aFileBrokenInTheMiddleKeepsWhatStandsBefore() {
    // Given
    Field field = Field.ready("published-dataset");

    // When
    JsonPath job =
        Imports.run(field, Csv.of("first", "Yes,,,,\nNo,,,,\nYes,\"never closed,,,\nNo,,,,\n"));

    // Then
    assertThat(job.getString("status")).isEqualTo("failed");
    assertThat(job.getInt("rows.imported")).isEqualTo(2);
    assertThat(job.getList("problems.line", Integer.class)).containsExactly(6);
    assertThat(job.getList("problems.rule")).containsExactly("malformed-csv");
  }

  @Test
  void partnersSeeTheirOwnImportsOnly() {
    // Given
    Field field = Field.ready("published-dataset");
    String location =
        Csv.of("first", Csv.ROWS)
            .post(Clients.collector("partner-app", field.study()), field)
            .statusCode(202)
            .extract()
            .header("Location");

    // When, Then
    Clients.collector("partner-app", field.study()).get(location).then().statusCode(200);
    Clients.collector("other-app", field.study()).get(location).then().statusCode(404);
    Imports.ended(location);
  }

  @Test
  void whoAskedForImportsFindsThemAgain() {
    // Given
    Field field = Field.ready("published-dataset");
    String first = Imports.run(field, Csv.of("first", Csv.ROWS)).getString("id");
    String second = Imports.run(field, Csv.of("second", Csv.ROWS)).getString("id");
    String mine =
        Csv.of("third", Csv.ROWS)
            .post(Clients.collector("partner-app", field.study()), field)
            .statusCode(202)
            .extract()
            .path("id");

    // When, Then
    assertThat(Pages.each(Clients::owner, field.path("/response-imports"), "id"))
        .containsExactly(first, second, mine);
    Clients.collector("partner-app", field.study())
        .get(field.path("/response-imports"))
        .then()
        .statusCode(200)
        .body("items.id", contains(mine))
        .body("items[0].problems", nullValue());
    Clients.collector("other-app", field.study())
        .get(field.path("/response-imports"))
        .then()
        .body("items", hasSize(0));
    Imports.ended(field.path("/response-imports/" + mine));
  }

  @Test
  void manyProblemsAreCountedAndTheFirstAreKept() {
    // Given
    Field field = Field.ready("published-dataset");

    // When
    JsonPath job = Imports.run(field, Csv.of("first", "Nonsense,,,,\n".repeat(250)));

    // Then
    assertThat(job.getInt("rows.rejected")).isEqualTo(250);
    List<Integer> lines = job.getList("problems.line", Integer.class);
    assertThat(lines).hasSize(200).startsWith(4).endsWith(203);
  }
}
