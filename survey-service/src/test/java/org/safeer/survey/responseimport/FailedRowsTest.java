package org.safeer.survey.responseimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Csv;
import org.safeer.survey.testing.Field;
import org.safeer.survey.testing.Imports;
import org.safeer.survey.testing.Pages;

/** Without these, a person would have to find and mend bad rows in the whole file. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class FailedRowsTest {

  private static final String ROWS =
      "Yes,Comfortable,Yes,The Gulf,60+\nPerhaps,Comfortable,No,Europe,=1+1\nNo,,No,,-\n";

  @Inject Retention retention;

  /** A file in which a cell that a spreadsheet would take for a formula is the label of an age. */
  private static Csv file() {
    return Csv.of("first", ROWS)
        .mapped(
            "\"60+\": \"60-plus\"}",
            "\"60+\": \"60-plus\", \"=1+1\": \"30-44\"}, \"missing\": [\"-\"]");
  }

  private static String failedRows(Field field, String job) {
    byte[] bytes =
        Clients.owner()
            .get(field.path("/response-imports/" + job + "/failed-rows"))
            .then()
            .statusCode(200)
            .header("Content-Type", containsString("text/csv"))
            .extract()
            .asByteArray();
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void mendedRowsGoInAloneAndNothingIsDoubled() {
    // Given
    Field field = Field.ready("published-dataset");
    Csv csv = file();
    JsonPath job = Imports.run(field, csv);
    assertThat(job.getInt("rows.rejected")).isEqualTo(1);
    assertThat(job.getList("problems.column"))
        .containsExactly("Is your country\nshown fairly, here?");

    // When
    String failed = failedRows(field, job.getString("id"));

    // Then
    assertThat(failed)
        .startsWith(
            "\uFEFF\"Is your country\nshown fairly, here?\",How comfortable?,Voted?,Region,")
        .contains("Age,problem_row,problem_line,problem_column,problem\r\n")
        .contains("\r\nPerhaps,Comfortable,No,Europe,'=1+1,2,5,\"Is your country")
        .contains("/answers/image-abroad is not known: column 0 holds");
    Csv mended =
        new Csv(
            csv.mapping(), failed.replace("Perhaps", "Neither").getBytes(StandardCharsets.UTF_8));
    assertThat(Imports.run(field, mended).getMap("rows"))
        .containsEntry("imported", 1)
        .containsEntry("rejected", 0);
    Csv whole =
        new Csv(
            csv.mapping(),
            text(csv).replace("Perhaps", "Neither").getBytes(StandardCharsets.UTF_8));
    assertThat(Imports.run(field, whole).getInt("rows.imported")).isEqualTo(3);
    Clients.owner().get(field.path("/responses")).then().body("items", hasSize(3));
    List<String> ages =
        Clients.owner().get(field.path("/participants")).jsonPath().getList("items.attributes.age");
    assertThat(ages).contains("60-plus", "30-44").hasSize(3);
  }

  private static String text(Csv csv) {
    return new String(csv.bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void rowsThatFailAgainAreTheSameFileAgain() {
    // Given
    Field field = Field.ready("published-dataset");
    Csv csv = file().encoded(Charset.forName("UTF-16LE"));
    String first = Imports.run(field, csv).getString("id");
    byte[] failed =
        Clients.owner()
            .get(field.path("/response-imports/" + first + "/failed-rows"))
            .asByteArray();

    // When
    String second = Imports.run(field, new Csv(csv.mapping(), failed)).getString("id");

    // Then
    String again =
        new String(
            Clients.owner()
                .get(field.path("/response-imports/" + second + "/failed-rows"))
                .asByteArray(),
            StandardCharsets.UTF_16LE);
    assertThat(again).contains("Perhaps,Comfortable,No,Europe,'=1+1,2,4,");
    assertThat(again.split("problem_row", -1)).hasSize(2);
  }

  @Test
  void rowsOfOneNumberAreTakenOnce() {
    // Given
    Field field = Field.ready("published-dataset");
    String file =
        "A,B,Voted?,How comfortable?,Region,Age,problem_row\nx,x,x,x,x,x,x\n"
            + "Yes,,,,,,7\nNo,,,,,,7\nNo,,,,,,many\n";

    // When
    JsonPath job =
        Imports.run(
            field, new Csv(Csv.of("first", "").mapping(), file.getBytes(StandardCharsets.UTF_8)));

    // Then
    assertThat(job.getInt("rows.imported")).isEqualTo(1);
    assertThat(job.getList("problems.rule"))
        .containsExactlyInAnyOrder("duplicate-row", "row-number");
    Clients.owner().get(field.path("/responses")).then().body("items", hasSize(1));
  }

  @Test
  void aDryRunTellsTheSameAndStoresNothing() {
    // Given
    Field field = Field.ready("published-dataset");
    Csv csv = Csv.of("first", Csv.ROWS);

    // When
    JsonPath rehearsed =
        Imports.ended(
            csv.rehearse(Clients.owner(), field).statusCode(202).extract().header("Location"));

    // Then
    assertThat(rehearsed.getBoolean("dryRun")).isTrue();
    Clients.owner().get(field.path("/responses")).then().body("items", hasSize(0));
    Clients.owner().get(field.path("/participants")).then().body("items", hasSize(0));
    JsonPath real = Imports.run(field, csv);
    assertThat(real.getMap("rows")).isEqualTo(rehearsed.getMap("rows"));
    assertThat(real.getList("problems")).isEqualTo(rehearsed.getList("problems"));
    assertThat(failedRows(field, rehearsed.getString("id")))
        .isEqualTo(failedRows(field, real.getString("id")));
  }

  @Test
  void allProblemsAreListedThoughTheImportShowsTheFirst() {
    // Given
    Field field = Field.ready("published-dataset");
    String job = Imports.run(field, Csv.of("first", "Nonsense,,,,\n".repeat(250))).getString("id");

    // When, Then
    String list = field.path("/response-imports/" + job + "/problems");
    JsonPath page = Clients.owner().get(list + "?limit=200").jsonPath();
    assertThat(page.getList("items")).hasSize(200);
    JsonPath rest =
        Clients.owner().get(list + "?limit=200&cursor=" + page.getString("next")).jsonPath();
    assertThat(rest.getList("items.line", Integer.class)).hasSize(50).endsWith(253);
    assertThat(failedRows(field, job).split("Nonsense", -1)).hasSize(251);
  }

  @Test
  void rowsOfSomebodyWhoWithdrewAreNotKept() {
    // Given
    Field field = Field.ready("published-dataset");
    Csv csv = Csv.of("first", "Yes,,,,30 - 44\nNo,,,,60+\n");
    Imports.run(field, csv);
    Csv changed = csv.mapped("\"Yes\": 3", "\"Yes\": 2");
    String before = Imports.run(field, changed).getString("id");
    assertThat(failedRows(field, before)).contains("30 - 44");

    // When
    withdraw(field, "30-44");

    // Then
    assertThat(failedRows(field, before)).doesNotContain("30 - 44");
    Csv broken = csv.mapped("\"Yes\": 3", "\"Yess\": 3");
    String after = Imports.run(field, broken).getString("id");
    assertThat(failedRows(field, after)).doesNotContain("30 - 44");
  }

  private static void withdraw(Field field, String age) {
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
  }

  @Test
  void rowsAreKeptForAMonth() {
    // Given
    Field field = Field.ready("published-dataset");
    String job = Imports.run(field, file()).getString("id");

    // When, Then
    retention.expire(Instant.now().plus(Duration.ofDays(29)));
    assertThat(failedRows(field, job)).contains("Perhaps");
    retention.expire(Instant.now().plus(Duration.ofDays(31)));
    assertThat(failedRows(field, job)).doesNotContain("Perhaps");
  }

  @Test
  void onlyWhoBroughtTheFileReadsItsRows() {
    // Given
    Field field = Field.ready("published-dataset");
    String job = Imports.run(field, file()).getString("id");

    // When, Then
    for (String part : List.of("/failed-rows", "/problems")) {
      Clients.collector("other-app", field.study())
          .get(field.path("/response-imports/" + job + part))
          .then()
          .statusCode(404);
      Clients.owner()
          .get(field.path("/response-imports/" + UUID.randomUUID() + part))
          .then()
          .statusCode(404)
          .contentType("application/problem+json");
    }
    assertThat(
            Pages.each(
                Clients::owner, field.path("/response-imports/" + job + "/problems"), "line"))
        .containsExactly(5);
  }
}
