package org.safeer.survey.testing;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/** A study that invites respondents, and those who come. */
public record Invited(Field field) {

  private static final String AGREEMENT =
      """
      {"formVersion": "2", "scopes": ["survey", "interview"], "language": "ur", "country": "AE"}""";

  /** A new study with a published questionnaire and a consent form. */
  public static Invited ready() {
    return ready(Field.ready());
  }

  /** The same in this study. */
  public static Invited ready(Field field) {
    Clients.owner().body(Forms.FORM).put(field.path("/consent-forms/2")).then().statusCode(201);
    return new Invited(field);
  }

  /** Path of an invitation. */
  public String path(UUID invitation) {
    return field.path("/invitations/" + invitation);
  }

  /** What the owner is answered who invites like this, beside naming the questionnaire. */
  public ValidatableResponse invite(UUID invitation, String members) {
    return Clients.owner().body(request(members)).put(path(invitation)).then();
  }

  /** The token of a new invitation like this. */
  public String token(String members) {
    return invite(UUID.randomUUID(), members).statusCode(201).extract().path("token");
  }

  /** A request that invites like this; members begin with a comma. */
  public static String request(String members) {
    return "{\"questionnaire\": \"main\"" + members + "}";
  }

  /** What somebody agrees to. */
  public static String agreement() {
    return AGREEMENT;
  }

  /** Somebody enters under this id. */
  public static ValidatableResponse enter(String token, UUID participation, String body) {
    return Clients.bearer(token)
        .body(body)
        .put("/v1/invitation/participations/" + participation)
        .then();
  }

  /** The code of somebody who enters. */
  public static String code(String token) {
    return enter(token, UUID.randomUUID(), AGREEMENT).statusCode(201).extract().path("code");
  }

  /** Somebody saves these answers. */
  public static ValidatableResponse save(String code, String answers) {
    return Clients.participating(code)
        .body("{\"answers\": {" + answers + "}}")
        .put("/v1/participation/answers")
        .then();
  }

  /** Somebody submits what they have saved. */
  public static ValidatableResponse submit(String code) {
    return Clients.participating(code).put("/v1/participation/submission").then();
  }

  /** The only participant of the study, as the team sees them. */
  public JsonPath onlyParticipant() {
    return Clients.owner()
        .get(field.path("/participants"))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .setRootPath("items[0]");
  }
}
