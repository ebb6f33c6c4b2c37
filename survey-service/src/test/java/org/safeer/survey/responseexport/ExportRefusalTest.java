package org.safeer.survey.responseexport;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Field;
import org.safeer.survey.testing.ResponseExportRuns;

/** Without these, data would leave for whom it is not, or not as it was asked for. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class ExportRefusalTest {

  private static final String CSV =
      "{\"questionnaire\": \"main\", \"questionnaireVersion\": 1, \"format\": \"csv\"}";

  @Test
  void onlyTheTeamOfTheStudyExportsIt() {
    // Given
    Field field = Field.ready();
    UUID export = UUID.randomUUID();
    ResponseExportRuns.run(field, export, CSV);
    String path = ResponseExportRuns.path(field, export);

    // When, Then
    Clients.collector("partner-app", field.study()).get(path).then().statusCode(403);
    Clients.releaseReader(field.study()).get(path).then().statusCode(403);
    Clients.researcher("other-researcher").get(path).then().statusCode(404);
    Clients.researcher("other-researcher").body("{}").post(path + "/links").then().statusCode(404);
    Clients.owner().get("/v1/export-links/any/responses.csv").then().statusCode(403);
    Clients.linkBearer().get(path).then().statusCode(403);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"values\": \"labels\"                       | spss | /values                | not-allowed",
        "\"filter\": {\"review\": {\"in\": \"lost\"}} | csv  | /filter/review/in      | value",
        "\"filter\": {\"mood\": {\"eq\": \"good\"}}   | csv  | /filter/mood/eq        | unknown-field",
        "\"filter\": {\"review\": {\"like\": \"x\"}}  | csv  | /filter/review/like    | operator",
        "\"language\": \"eng\"                       | csv  | /language              | unknown-language",
        "\"filter\": {\"a]b\": {\"eq\": \"x\"}}       | csv  | /filter                | shape"
      })
  void whatDoesNotFitIsNamed(String member, String format, String pointer, String rule) {
    // Given
    Field field = Field.ready();

    // When, Then
    ResponseExportRuns.put(
            field,
            UUID.randomUUID(),
            "{\"questionnaire\": \"main\", \"format\": \"%s\", %s}".formatted(format, member))
        .statusCode(400)
        .body("errors[0].pointer", equalTo(pointer))
        .body("errors[0].rule", equalTo(rule));
  }

  @Test
  void anUnknownQuestionnaireOrWeightingIsNotExported() {
    // Given
    Field field = Field.ready();
    String weighting = CSV.replace("}", ", \"weighting\": \"%s\"}".formatted(UUID.randomUUID()));

    // When, Then
    ResponseExportRuns.put(field, UUID.randomUUID(), CSV.replace("1", "2"))
        .statusCode(404)
        .body("code", equalTo("questionnaire-version-unknown"));
    ResponseExportRuns.put(field, UUID.randomUUID(), weighting).statusCode(404);
  }
}
