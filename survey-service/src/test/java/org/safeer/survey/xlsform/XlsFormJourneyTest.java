package org.safeer.survey.xlsform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.safeer.survey.xlsform.XlsFormFilesTest.XLSX;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.EveryType;
import org.safeer.survey.testing.Field;

/** Without these, a spreadsheet would overwrite what somebody else designed, or stop a service. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class XlsFormJourneyTest {

  private static RequestSpecification sending(byte[] workbook) {
    return Clients.owner().contentType(XLSX).body(workbook);
  }

  private static byte[] exported(String path) {
    return Clients.owner().get(path + "/xlsform").then().statusCode(200).extract().asByteArray();
  }

  @Test
  void aVersionGoesOutAsItWasPublishedAndComesBackAsTheDraft() {
    // Given
    Field field = EveryType.ready().field();
    String draft = Clients.owner().get(field.questionnaire()).header("ETag");
    Clients.owner()
        .header("If-Match", draft)
        .body(EveryType.QUESTIONNAIRE.replace("Voted?", "Voted since?"))
        .put(field.questionnaire())
        .then()
        .statusCode(200);

    // When
    byte[] published = exported(field.questionnaire() + "/versions/1");

    // Then
    sending(published).put(field.questionnaire() + "/xlsform").then().statusCode(428);
    String now = Clients.owner().get(field.questionnaire()).header("ETag");
    sending(published)
        .header("If-Match", draft)
        .put(field.questionnaire() + "/xlsform")
        .then()
        .statusCode(412);
    sending(published)
        .header("If-Match", now)
        .put(field.questionnaire() + "/xlsform")
        .then()
        .statusCode(200)
        .body("draft.items[5].label.en", equalTo("Voted?"));
    Clients.owner().post(field.questionnaire() + "/versions").then().statusCode(200);
  }

  @Test
  void whatIsUnchangedIsNotSentAgain() {
    // Given
    Field field = Field.ready();
    String tag = Clients.owner().get(field.questionnaire() + "/xlsform").header("ETag");

    // When, Then
    assertThat(tag).isEqualTo(Clients.owner().get(field.questionnaire()).header("ETag"));
    Clients.owner()
        .header("If-None-Match", tag)
        .get(field.questionnaire() + "/xlsform")
        .then()
        .statusCode(304);
    Clients.owner().get(field.questionnaire() + "/versions/9/xlsform").then().statusCode(404);
    Clients.owner().get(field.path("/questionnaires/none/xlsform")).then().statusCode(404);
  }

  @Test
  void aPublishedItemKeepsItsTypeInASpreadsheetToo() throws Exception {
    // Given
    Field field = Field.opened("consent");
    Field numbers = Field.opened("consent");
    String other =
        Field.OPEN_QUESTIONNAIRE
            .replace("\"years\", \"type\": \"number\"", "\"years\", \"type\": \"text\"")
            .replace(
                "\"unit\": {\"en\": \"years\", \"ur\": \"سال\"}, \"minimum\": 0, \"maximum\": 90,"
                    + " \"decimals\": 1",
                "\"required\": false");
    Clients.owner().body(other).put(field.questionnaire()).then().statusCode(201);
    field.publish();
    Clients.owner().body(Field.OPEN_QUESTIONNAIRE).put(numbers.questionnaire());
    String tag = Clients.owner().get(field.questionnaire()).header("ETag");

    // When, Then
    sending(exported(numbers.questionnaire()))
        .header("If-Match", tag)
        .put(field.questionnaire() + "/xlsform")
        .then()
        .statusCode(400)
        .body("errors.rule", contains("type-changed"))
        .body("errors.pointer", contains("/survey/5/type"))
        .body("errors[0].detail", startsWith("Sheet survey, row 5, column type: "));
  }

  @Test
  void whatIsNoWorkbookIsRefused() {
    // Given
    Field field = Field.opened("consent");
    String path = field.questionnaire() + "/xlsform";

    // When, Then
    sending("type,name".getBytes())
        .put(path)
        .then()
        .statusCode(400)
        .body("code", equalTo("malformed-body"));
    sending(new byte[0]).put(path).then().statusCode(400);
    sending(new byte[2 * 1024 * 1024 + 1])
        .put(path)
        .then()
        .statusCode(413)
        .body("code", equalTo("payload-too-large"));
    Clients.owner().body("{}").put(path).then().statusCode(415);
    Clients.collector("partner-app", field.study())
        .contentType(XLSX)
        .body(new byte[1])
        .put(path)
        .then()
        .statusCode(403);
  }

  @Test
  void whatIsNeitherYesNorNoIsRefused() {
    // Given
    String path = EveryType.ready().field().questionnaire();

    // When, Then
    sending(exported(path))
        .queryParam("partial", "maybe")
        .put(path + "/xlsform")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("partial"));
  }

  @Test
  void aFormWithNothingToCountIsRefusedWhateverIsLeftOut() throws Exception {
    // Given
    FormFile file =
        FormFile.all().filter(one -> one.name().startsWith("22")).findFirst().orElseThrow();
    file.tables().get("survey").remove(1);

    // When, Then
    sending(file.workbook())
        .queryParam("partial", true)
        .put(Field.opened("consent").questionnaire() + "/xlsform")
        .then()
        .statusCode(400)
        .body("errors.rule", hasItem("no-closed-item"));
  }
}
