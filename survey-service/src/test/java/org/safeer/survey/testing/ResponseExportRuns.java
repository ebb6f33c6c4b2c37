package org.safeer.survey.testing;

import static org.hamcrest.Matchers.oneOf;
import static org.safeer.kit.testing.Eventually.eventually;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/** Exports, as their owner follows them. */
public final class ResponseExportRuns {

  private ResponseExportRuns() {}

  /** What is said to this request. */
  public static ValidatableResponse put(Field field, UUID export, String request) {
    return Clients.owner().body(request).put(path(field, export)).then();
  }

  /** Exports and waits until that has ended. */
  public static JsonPath run(Field field, UUID export, String request) {
    put(field, export, request).statusCode(202);
    return ended(field, export);
  }

  /** Waits until the export has ended. */
  public static JsonPath ended(Field field, UUID export) {
    eventually(
        () ->
            Clients.owner()
                .get(path(field, export))
                .then()
                .body("status", oneOf("finished", "failed")));
    return Clients.owner().get(path(field, export)).then().statusCode(200).extract().jsonPath();
  }

  /** The link to a file. */
  public static String link(Field field, UUID export, String file) {
    return Clients.owner()
        .body("{}")
        .post(path(field, export) + "/links")
        .then()
        .statusCode(201)
        .extract()
        .path("files.find { it.name == '%s' }.link".formatted(file));
  }

  /** What whoever has this link downloads. */
  public static byte[] download(String link) {
    return Clients.linkBearer().get(link).then().statusCode(200).extract().asByteArray();
  }

  /** Path of an export. */
  public static String path(Field field, UUID export) {
    return field.path("/response-exports/" + export);
  }
}
