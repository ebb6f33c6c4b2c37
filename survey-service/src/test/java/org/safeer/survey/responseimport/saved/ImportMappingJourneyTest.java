package org.safeer.survey.responseimport.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Csv;
import org.safeer.survey.testing.Field;
import org.safeer.survey.testing.Imports;
import org.safeer.survey.testing.Pages;

/** Without these, a mapping would have to be sent with every file, or be lost to another's edit. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class ImportMappingJourneyTest {

  private static final Csv FILE = Csv.of("first", "Yes,,,,\nNo,,,,\n");

  private static String path(Field field) {
    return field.path("/import-mappings/monthly");
  }

  private static RequestSpecification form(RequestSpecification client) {
    return client
        .contentType("multipart/form-data")
        .multiPart("file", "export.csv", FILE.bytes(), "text/csv");
  }

  @Test
  void aSavedMappingReadsOneFileAfterAnother() {
    // Given
    Field field = Field.ready("published-dataset");
    Clients.owner().body(FILE.mapping()).put(path(field)).then().statusCode(201);

    // When
    for (String month : List.of("november", "december")) {
      String location =
          form(Clients.owner())
              .multiPart("savedMapping", "monthly")
              .multiPart("importKey", month)
              .post(field.path("/response-imports"))
              .then()
              .statusCode(202)
              .body("importKey", equalTo(month))
              .extract()
              .header("Location");
      assertThat(Imports.ended(location).getInt("rows.imported")).isEqualTo(2);
    }

    // Then
    assertThat(Pages.each(Clients::owner, field.path("/responses"), "response")).hasSize(4);
  }

  @Test
  void nobodysEditIsLost() {
    // Given
    Field field = Field.ready("published-dataset");
    String first =
        Clients.owner().body(FILE.mapping()).put(path(field)).then().extract().header("ETag");
    String changed = FILE.mapping().replace("\"Yes\": 3", "\"Yess\": 3");

    // When, Then
    Clients.owner().body(FILE.mapping()).put(path(field)).then().statusCode(200);
    Clients.owner().body(changed).put(path(field)).then().statusCode(428);
    Clients.owner()
        .body(changed)
        .header("If-Match", first)
        .put(path(field))
        .then()
        .statusCode(200)
        .body("content.items[0].values.Yess", equalTo(3));
    Clients.owner()
        .body(FILE.mapping())
        .header("If-Match", first)
        .put(path(field))
        .then()
        .statusCode(412);
    Clients.owner().get(path(field)).then().statusCode(200).body("mapping", equalTo("monthly"));
    Clients.owner()
        .get(field.path("/import-mappings"))
        .then()
        .body("items.mapping", contains("monthly"));
    Clients.owner().delete(path(field)).then().statusCode(204);
    Clients.owner().delete(path(field)).then().statusCode(204);
    Clients.owner().get(path(field)).then().statusCode(404);
  }

  @Test
  void partnersReadWhatTheTeamSavedAndChangeTheirOwn() {
    // Given
    Field field = Field.ready("published-dataset");
    String etag =
        Clients.owner().body(FILE.mapping()).put(path(field)).then().extract().header("ETag");
    String changed = FILE.mapping().replace("\"Yes\": 3", "\"Yess\": 3");

    // When, Then
    Clients.collector("partner-app", field.study()).get(path(field)).then().statusCode(200);
    Clients.collector("partner-app", field.study())
        .body(changed)
        .header("If-Match", etag)
        .put(path(field))
        .then()
        .statusCode(403);
    Clients.collector("partner-app", field.study()).delete(path(field)).then().statusCode(403);
    Clients.collector("other-app").get(path(field)).then().statusCode(404);
  }

  @Test
  void anImportHasOneMappingAndAName() {
    // Given
    Field field = Field.ready("published-dataset");
    String nameless = FILE.mapping().replace("\"importKey\": \"first\",", "");
    Clients.owner().body(nameless).put(path(field)).then().statusCode(201);

    // When, Then
    form(Clients.owner())
        .post(field.path("/response-imports"))
        .then()
        .statusCode(400)
        .body("errors.rule", hasItem("one-of"));
    form(Clients.owner())
        .multiPart("savedMapping", "monthly")
        .post(field.path("/response-imports"))
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("/importKey"));
    form(Clients.owner())
        .multiPart("savedMapping", "yearly")
        .multiPart("importKey", "x")
        .post(field.path("/response-imports"))
        .then()
        .statusCode(400)
        .body("errors.rule", hasItem("unknown-mapping"));
    Clients.owner()
        .body(nameless.replace("\"dress\"", "\"costume\""))
        .put(path(field))
        .then()
        .statusCode(400)
        .body("errors.rule", hasItem("unknown-item"));
  }

  @Test
  void aProposalIsReadWithWhatOnlyAPersonKnows() {
    // Given
    Field field = Field.ready("published-dataset");
    String file = "Region,Shown fairly?,Voted from abroad?\nGulf,Agree,Yes\nEurope,Neither,no\n";

    // When
    var proposal =
        Clients.owner()
            .contentType("multipart/form-data")
            .multiPart("questionnaire", "main")
            .multiPart("questionnaireVersion", "1")
            .multiPart("file", "f.csv", file.getBytes(StandardCharsets.UTF_8), "text/csv")
            .post(field.path("/import-mappings/proposals"))
            .then()
            .statusCode(200)
            .body("unplacedItems", contains("dress"))
            .body("file.charset", equalTo("UTF-8"))
            .extract();

    // Then
    String mapping =
        proposal
            .asString()
            .replaceFirst("(?s).*?\"mapping\":\\{", "{")
            .replaceFirst("(?s)},\"file\".*", "}")
            .replaceFirst(
                "\\{",
                "{\"basis\":{\"kind\":\"published-dataset\",\"source\":\"A dataset\"},"
                    + "\"importKey\":\"proposed\",");
    Csv csv = new Csv(mapping, file.getBytes(StandardCharsets.UTF_8));
    assertThat(Imports.run(field, csv).getInt("rows.imported")).isEqualTo(2);
    Clients.owner()
        .get(field.path("/responses"))
        .then()
        .body("items.answers.'image-abroad'.value", hasItem(3));
  }
}
