package org.safeer.survey.testing;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Edits of responses to the questionnaire of {@link Field}. */
public final class Edits {

  private Edits() {}

  /** A request that answers the required item with this point instead. */
  public static String request(int point) {
    return """
        {"answers": {"image-abroad": {"value": %d}, "voted": {"option": "yes"}},
         "reason": "Typed once more"}"""
        .formatted(point);
  }

  /** The entity tag under which the owner reads a response. */
  public static String etag(Field field, UUID response) {
    return Clients.owner().get(field.responsePath(response)).then().extract().header("ETag");
  }

  /** Answers the required item with this point instead, having read the response. */
  public static ValidatableResponse edit(
      RequestSpecification client, Field field, UUID response, int point) {
    return client
        .header("If-Match", etag(field, response))
        .body(request(point))
        .post(field.responsePath(response) + "/versions")
        .then();
  }
}
