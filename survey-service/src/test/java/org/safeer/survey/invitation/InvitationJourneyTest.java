package org.safeer.survey.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.safeer.kit.testing.Eventually.eventually;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeer.kit.secret.SpokenCode;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Field;
import org.safeer.survey.testing.Forms;
import org.safeer.survey.testing.Invited;

/** Without these, a link would let in nobody, or those it was not meant for. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class InvitationJourneyTest {

  private static final String CODE = "^SFR(-[0-9A-Z]{4}){7}$";

  private final UUID id = UUID.randomUUID();
  private Invited invited;

  @BeforeEach
  void aStudyInvites() {
    invited = Invited.ready();
  }

  @Test
  void theTokenIsShownWhenItIsMadeAndNeverAgain() {
    // When
    String members = ", \"page\": \"https://portal.example/in\", \"maxUses\": 3";
    String token =
        invited
            .invite(id, members)
            .statusCode(201)
            .body("token", matchesPattern(CODE))
            .body("state", equalTo("open"))
            .extract()
            .path("token");

    // Then
    invited
        .invite(id, members)
        .statusCode(200)
        .body("token", nullValue())
        .body("link", nullValue())
        .body("maxUses", equalTo(3))
        .body("uses", equalTo(0));
    String seen = Clients.owner().get(invited.path(id)).then().statusCode(200).extract().asString();
    String listed = Clients.owner().get(invited.field().path("/invitations")).asString();
    assertThat(seen + listed).doesNotContain(token).contains(id.toString());
    invited.invite(id, "").statusCode(409).body("code", equalTo("invitation-differs"));
  }

  @Test
  void theLinkHoldsTheTokenWhereNoServerReadsIt() {
    // When
    var made = invited.invite(id, ", \"page\": \"https://portal.example/in?study=1\"");

    // Then
    String token = made.statusCode(201).extract().path("token");
    made.body("link", equalTo("https://portal.example/in?study=1#" + token));
  }

  @Test
  void theBearerReadsToWhatAndOnWhichFormTheyAreInvited() {
    // Given
    String token = invited.token(", \"asks\": [\"age\"]");

    // When, Then
    Clients.bearer(token)
        .get("/v1/invitation")
        .then()
        .statusCode(200)
        .body("title.en", equalTo("Diaspora and soft power"))
        .body("state", equalTo("open"))
        .body("questionnaire.title.en", equalTo("Main questionnaire"))
        .body("questionnaire.languages", hasItem("en"))
        .body("consentForm.formVersion", equalTo("2"))
        .body("consentForm.text.ur", equalTo("ہم آپ سے سوال پوچھتے ہیں۔"))
        .body("consentForm.scopes", contains("survey", "interview"))
        .body("asksCountry", equalTo(true))
        .body("attributes.attribute", contains("age"))
        .body("attributes[0].options", hasSize(2));
  }

  @Test
  void whoEntersIsANewParticipantAsTheInvitationAndTheySay() {
    // Given
    String token =
        invited.token(
            ", \"attributes\": {\"generation\": \"second\"}, \"asks\": [\"age\"],"
                + " \"source\": \"mosque\"");
    String body = Invited.agreement().replace("}", ", \"attributes\": {\"age\": \"60-plus\"}}");

    // When
    Invited.enter(token, id, body)
        .statusCode(201)
        .body("participation", equalTo(id.toString()))
        .body("questionnaireVersion", equalTo(1))
        .body("code", matchesPattern(CODE));

    // Then
    var participant = invited.onlyParticipant();
    assertThat(participant.getString("region")).isEqualTo("gulf");
    assertThat(participant.getString("source")).isEqualTo("mosque");
    assertThat(participant.<String, String>getMap("attributes"))
        .containsEntry("generation", "second")
        .containsEntry("age", "60-plus");
    assertThat(participant.getString("basis.formVersion")).isEqualTo("2");
    assertThat(participant.getString("basis.language")).isEqualTo("ur");
    assertThat(participant.getList("basis.scopes")).containsExactly("survey", "interview");
    Clients.owner().get(invited.field().path("/consents")).then().body("items", hasSize(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'\"country\": \"AE\"' | '\"country\": \"XX\"' | /country | country",
        "'\"language\": \"ur\"' | '\"language\": \"fr\"' | /language | language",
        "'\"formVersion\": \"2\"' | '\"formVersion\": \"1\"' | /formVersion | superseded-form",
        "'\"survey\"' | '\"survey\", \"quotation\"' | /scopes | scope-not-on-form",
        "'\"AE\"' | '\"AE\", \"attributes\": {\"age\": \"60-plus\"}' | /attributes/age | not-asked"
      })
  void whatABearerGetsWrongIsNamed(String right, String wrong, String pointer, String rule) {
    // Given
    String token = invited.token("");
    String body = Invited.agreement().replace(right, wrong);

    // When, Then
    Invited.enter(token, id, body)
        .statusCode(400)
        .body("errors.pointer", hasItem(pointer))
        .body("errors.rule", hasItem(rule));
    Clients.bearer(token).get("/v1/invitation").then().body("state", equalTo("open"));
  }

  @Test
  void withoutConsentToTheSurveyNobodyEnters() {
    Invited.enter(invited.token(""), id, Invited.agreement().replace("\"survey\", ", ""))
        .statusCode(409)
        .body("code", equalTo("consent-missing"));
  }

  @Test
  void whoReadAnOlderFormReadsTheNewOneFirst() {
    // Given
    String token = invited.token("");
    Clients.owner()
        .body(Forms.FORM.replace("questions", "more questions"))
        .put(invited.field().path("/consent-forms/1"))
        .then()
        .statusCode(201);

    // When, Then
    Invited.enter(token, id, Invited.agreement()).statusCode(400);
    Clients.bearer(token)
        .get("/v1/invitation")
        .then()
        .body("consentForm.formVersion", equalTo("1"));
    Invited.enter(token, id, Invited.agreement().replace("\"2\"", "\"1\"")).statusCode(201);
  }

  @Test
  void aBearerIsToldWhyNobodyEntersAnyMore() throws Exception {
    // Given
    String once = invited.token("");
    Invited.code(once);
    String soon = Instant.now().plus(Duration.ofMillis(700)).toString();
    String brief = invited.token(", \"expiresAt\": \"" + soon + "\"");
    String revoked = invited.invite(id, "").extract().path("token");
    Clients.owner().put(invited.path(id) + "/revocation").then().statusCode(200);

    // When, Then
    eventually(() -> assertClosed(brief, "expired"));
    assertClosed(once, "used-up");
    assertClosed(revoked, "revoked");
    Clients.owner()
        .get(invited.field().path("/invitations"))
        .then()
        .body("items.state", containsInAnyOrder("used-up", "expired", "revoked"));
    String strange = SpokenCode.issue().text();
    Clients.bearer(strange).get("/v1/invitation").then().statusCode(404);
    Invited.enter(strange, UUID.randomUUID(), Invited.agreement()).statusCode(404);
  }

  private static void assertClosed(String token, String state) {
    Clients.bearer(token)
        .get("/v1/invitation")
        .then()
        .statusCode(200)
        .body("state", equalTo(state))
        .body("consentForm", nullValue());
    Invited.enter(token, UUID.randomUUID(), Invited.agreement())
        .statusCode(410)
        .body("code", equalTo("invitation-" + state));
  }

  @Test
  void revokingTwiceIsRevokingOnceAndWhoIsInsideStays() {
    // Given
    String token = invited.invite(id, "").extract().path("token");
    String code = Invited.code(token);

    // When
    long first = revocation().extract().jsonPath().getLong("version");
    revocation().body("version", equalTo(first)).body("state", equalTo("revoked"));

    // Then
    Invited.save(code, "\"image-abroad\": {\"value\": 3}").statusCode(201);
    Invited.submit(code).statusCode(201);
  }

  private ValidatableResponse revocation() {
    return Clients.owner().put(invited.path(id) + "/revocation").then().statusCode(200);
  }

  @Test
  void aPartnerSeesHowManyCameByItsInvitationsAndNotWho() {
    // Given
    Field field = invited.field();
    String token =
        Clients.collector("partner-app", field.study())
            .body(Invited.request(""))
            .put(invited.path(id))
            .then()
            .statusCode(201)
            .extract()
            .path("token");
    String code = Invited.code(token);
    Invited.save(code, "\"image-abroad\": {\"value\": 3}");
    Invited.submit(code).statusCode(201);

    // When, Then
    var partner = Clients.collector("partner-app", field.study());
    partner
        .get(field.path("/invitations"))
        .then()
        .body("items.invitation", contains(id.toString()))
        .body("items.uses", contains(1));
    Clients.collector("partner-app", field.study())
        .get(field.path("/participants"))
        .then()
        .body("items", hasSize(0));
    Clients.collector("partner-app", field.study())
        .get(field.path("/responses"))
        .then()
        .body("items", hasSize(0));
    Clients.collector("other-app", field.study()).get(invited.path(id)).then().statusCode(404);
    Clients.collector("other-app", field.study())
        .put(invited.path(id) + "/revocation")
        .then()
        .statusCode(404);
    Clients.collector("other-app", field.study())
        .body(Invited.request(""))
        .put(invited.path(id))
        .then()
        .statusCode(409);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "', \"region\": \"mars\"' | /region | unknown-region",
        "', \"attributes\": {\"age\": \"7\"}' | /attributes/age | option",
        "', \"asks\": [\"age\", \"shoe-size\"]' | /asks/1 | unknown-attribute",
        "', \"asks\": [\"age\"], \"attributes\": {\"age\": \"60-plus\"}' | /asks/0 | not-asked",
        "', \"source\": \"bar\"' | /source | unknown-source",
        "', \"expiresAt\": \"2020-01-01T00:00:00Z\"' | /expiresAt | range",
        "', \"expiresAt\": \"2099-01-01T00:00:00Z\"' | /expiresAt | range",
        "', \"page\": \"http://portal.example\"' | /page | Pattern",
        "', \"page\": \"https://portal.example/#x\"' | /page | Pattern",
        "', \"maxUses\": 0' | /maxUses | Min",
        "', \"token\": \"SFR-SAND-B0X1-NV1T-AT10-N0FS-AFEE-R0VK\"' | /token | sandbox-only",
        "', \"token\": \"mine\"' | /token | code"
      })
  void whatAnInvitationGetsWrongIsNamed(String members, String pointer, String rule) {
    invited
        .invite(id, members)
        .statusCode(400)
        .body("errors.pointer", hasItem(pointer))
        .body("errors.rule.collect { it.toLowerCase() }", hasItem(rule.toLowerCase()));
  }

  @Test
  void nobodyIsInvitedToWhatCannotBeAnsweredOrAgreedTo() {
    invited
        .invite(id, ", \"questionnaireVersion\": 7")
        .statusCode(404)
        .body("code", equalTo("questionnaire-version-unknown"));
    new Invited(Field.ready())
        .invite(id, "")
        .statusCode(409)
        .body("code", equalTo("consent-form-missing"));
    new Invited(Field.ready("published-dataset"))
        .invite(id, "")
        .statusCode(400)
        .body("errors[0].rule", equalTo("study-basis"));
    retire(1);
    invited.invite(id, "").statusCode(409).body("code", equalTo("questionnaire-version-retired"));
  }

  private void retire(int version) {
    Clients.owner()
        .put(invited.field().questionnaire() + "/versions/" + version + "/retirement")
        .then()
        .statusCode(200);
  }

  @Test
  void aLinkFollowsTheQuestionnaireAndWhoHasBegunStaysWithTheirs() {
    // Given
    String token = invited.token(", \"maxUses\": 2");
    String first = Invited.code(token);
    String draft = Clients.owner().get(invited.field().questionnaire()).getHeader("ETag");
    Clients.owner()
        .header("If-Match", draft)
        .body(Field.QUESTIONNAIRE.replace("Shown fairly?", "Shown fairly, you think?"))
        .put(invited.field().questionnaire())
        .then()
        .statusCode(200);
    invited.field().publish();

    // When
    String second = Invited.code(token);

    // Then
    Clients.participating(first)
        .get("/v1/participation")
        .then()
        .body("questionnaireVersion", equalTo(1));
    Clients.participating(second)
        .get("/v1/participation/questionnaire")
        .then()
        .body("questionnaireVersion", equalTo(2))
        .body("items[0].label.en", equalTo("Shown fairly, you think?"));
    retire(2);
    Clients.bearer(token)
        .get("/v1/invitation")
        .then()
        .statusCode(200)
        .body("state", equalTo("used-up"));
    String other = invited.token("");
    Clients.bearer(other)
        .get("/v1/invitation")
        .then()
        .body("questionnaire.questionnaireVersion", equalTo(1));
    retire(1);
    Clients.bearer(other).get("/v1/invitation").then().statusCode(409);
    Invited.enter(other, id, Invited.agreement()).statusCode(409);
    Invited.save(first, "\"image-abroad\": {\"value\": 3}").statusCode(201);
    Invited.submit(first).statusCode(409).body("code", equalTo("questionnaire-version-retired"));
  }

  @Test
  void somebodyKnownAnswersAsThemselves() {
    // Given
    UUID participant = invited.field().participant();
    String members = ", \"participant\": \"" + participant + "\"";
    String token = invited.token(members);
    String body = Invited.agreement().replace(", \"country\": \"AE\"", "");

    // When
    Invited.enter(token, id, body).statusCode(201);
    String code = Invited.enter(token, id, body).statusCode(200).extract().path("code");
    Invited.enter(token, UUID.randomUUID(), body).statusCode(410);

    // Then
    assertThat(invited.onlyParticipant().getString("participant"))
        .isEqualTo(participant.toString());
    Clients.owner().get(invited.field().path("/consents")).then().body("items", hasSize(2));
    Clients.respondent(code)
        .get("/v1/receipt")
        .then()
        .statusCode(200)
        .body("agreement.scopes", contains("survey", "interview"));
    invited
        .invite(UUID.randomUUID(), members + ", \"maxUses\": 2, \"region\": \"gulf\"")
        .statusCode(400)
        .body("errors.rule", containsInAnyOrder("one-person", "not-allowed"));
    invited
        .invite(UUID.randomUUID(), ", \"participant\": \"" + UUID.randomUUID() + "\"")
        .statusCode(404)
        .body("code", equalTo("participant-unknown"));
  }

  @Test
  void whoHasWithdrawnIsInvitedNoMore() {
    // Given
    UUID participant = invited.field().participant();
    String members = ", \"participant\": \"" + participant + "\"";
    String token = invited.token(members);

    // When
    Clients.owner()
        .body("{\"participant\": \"%s\", \"scope\": \"survey\"}".formatted(participant))
        .post(invited.field().path("/withdrawals"))
        .then()
        .statusCode(201);

    // Then
    Clients.bearer(token)
        .get("/v1/invitation")
        .then()
        .statusCode(410)
        .body("code", equalTo("gone"));
    Invited.enter(token, id, Invited.agreement()).statusCode(410).body("code", equalTo("gone"));
    Clients.owner()
        .get(invited.field().path("/invitations"))
        .then()
        .body("items.state", contains("withdrawn"));
  }

  @Test
  void aSandboxIsOpenedByATokenThatItsExamplesName() {
    // Given
    Invited sandbox = Invited.ready(Field.sandbox());
    String token = SpokenCode.issue().text();
    String members = ", \"token\": \"" + token + "\"";

    // When
    sandbox.invite(id, members).statusCode(201).body("token", equalTo(token));

    // Then
    sandbox.invite(id, members).statusCode(200);
    sandbox
        .invite(UUID.randomUUID(), members)
        .statusCode(400)
        .body("errors[0].rule", equalTo("taken"));
    String code = Invited.code(token);
    Clients.owner().delete(sandbox.field().path("/contents")).then().statusCode(204);
    Clients.bearer(token).get("/v1/invitation").then().statusCode(404);
    Clients.participating(code).get("/v1/participation").then().statusCode(404);
    sandbox.field().fill();
    Invited.ready(sandbox.field()).invite(id, members).statusCode(201);
  }
}
