package org.safeer.survey.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Field;

/** Without these, a form would be understood in another way than who wrote it meant it. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class XlsFormFilesTest {

  static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final ObjectMapper JSON = new ObjectMapper();

  static Stream<FormFile> files() throws IOException {
    return FormFile.all();
  }

  private static ValidatableResponse put(byte[] workbook, boolean partial, String path) {
    return Clients.owner()
        .contentType(XLSX)
        .queryParam("partial", partial)
        .body(workbook)
        .put(path + "/xlsform")
        .then();
  }

  private static List<String> findings(JsonNode view) {
    List<String> found = new ArrayList<>();
    for (JsonNode finding : view.path("findings")) {
      String place = "/" + finding.path("sheet").asText();
      place += finding.has("row") ? "/" + finding.path("row").asInt() : "";
      place += finding.has("column") ? "/" + finding.path("column").asText() : "";
      found.add(
          "%s %s %s"
              .formatted(finding.path("kind").asText(), place, finding.path("rule").asText()));
    }
    return found;
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFormMeansWhatItSaysAndWhatItLosesIsNamed(FormFile file) throws IOException {
    // Given
    String path = Field.opened("consent").questionnaire();

    // When
    JsonNode view = put(file.workbook(), true, path).statusCode(201).extract().as(JsonNode.class);

    // Then
    assertThat(findings(view))
        .containsExactlyInAnyOrderElementsOf(
            file.rows("findings").stream()
                .map(row -> String.join(" ", row.subList(1, 4)))
                .toList());
    for (List<String> row : file.rows("meaning")) {
      JsonNode said = view.path("draft").at(row.get(1));
      JsonNode meant = JSON.readTree(row.get(2));
      boolean absent = meant.isNull() && said.isMissingNode();
      assertThat(absent || said.toString().equals(meant.toString()))
          .as("%s is %s", row.get(1), said)
          .isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFormThatLosesSomethingIsNotStoredUnlessThatIsWanted(FormFile file) {
    // Given
    String path = Field.opened("consent").questionnaire();
    List<String> lost =
        file.rows("findings").stream()
            .filter(row -> row.get(1).equals("left-out"))
            .map(row -> row.get(2))
            .toList();

    // When
    ValidatableResponse answer = put(file.workbook(), false, path);

    // Then
    answer.statusCode(lost.isEmpty() ? 201 : 400);
    if (!lost.isEmpty()) {
      assertThat(answer.extract().jsonPath().getList("errors.pointer", String.class))
          .containsExactlyInAnyOrderElementsOf(lost);
      Clients.owner().get(path).then().statusCode(404);
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFormGoesOutAndComesBackAsTheSameDraft(FormFile file) {
    // Given
    Field field = Field.opened("consent");
    JsonNode first = put(file.workbook(), true, field.questionnaire()).extract().as(JsonNode.class);

    // When
    byte[] exported =
        Clients.owner()
            .get(field.questionnaire() + "/xlsform")
            .then()
            .statusCode(200)
            .contentType(XLSX)
            .extract()
            .asByteArray();
    put(exported, true, field.questionnaire()).statusCode(200);
    JsonNode second =
        put(exported, true, field.path("/questionnaires/another"))
            .statusCode(201)
            .extract()
            .as(JsonNode.class);

    // Then
    for (String member : List.of("title", "sections", "scales", "items")) {
      assertThat(second.at("/draft/" + member)).isEqualTo(first.at("/draft/" + member));
    }
  }
}
