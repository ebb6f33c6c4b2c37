package org.safeer.theme.policy;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeer.theme.testing.Clients;
import org.safeer.theme.testing.StudyFeed;
import org.safeer.theme.testing.ThemeServiceProfile;
import org.safeer.theme.testing.Topics;

/** A policy that is too weak would let an embassy single out who criticised it. */
@QuarkusTest
@TestProfile(ThemeServiceProfile.class)
class DisclosurePolicyApiTest {

  @Inject Topics topics;

  private final String synthetic = "made-up-" + UUID.randomUUID().toString().substring(0, 8);
  private final String real = "real-" + UUID.randomUUID().toString().substring(0, 8);

  @BeforeEach
  void openStudies() {
    StudyFeed.of(topics, synthetic).study(Clients.RESEARCHER, true);
    StudyFeed.of(topics, real).study(Clients.RESEARCHER, false);
    topics.caughtUp();
  }

  @Test
  void tenAndTenHoldUntilSomebodySetsOne() {
    Clients.researcher()
        .get("/v1/studies/{s}/disclosure-policy", real)
        .then()
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("minimumBase", equalTo(10))
        .body("minimumCell", equalTo(10));
  }

  @Test
  void aPolicyIsReplacedOnlyByWhoHasSeenIt() {
    // Given
    String weaker = "{\"minimumBase\":10,\"minimumCell\":5,\"reason\":\"made up\"}";
    String tag = put(synthetic, weaker, null).statusCode(201).extract().header("ETag");

    // When, Then
    put(synthetic, weaker, null).statusCode(200).header("ETag", tag);
    String stronger = "{\"minimumBase\":20,\"minimumCell\":10}";
    put(synthetic, stronger, null).statusCode(428);
    put(synthetic, stronger, "\"1\"").statusCode(412);
    put(synthetic, stronger, tag).statusCode(200).body("minimumBase", equalTo(20));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"minimumBase\":10,\"minimumCell\":2,\"reason\":\"x\"} | /minimumCell | lowest-minimum",
        "{\"minimumBase\":5,\"minimumCell\":10} | /minimumBase | base-below-cell",
        "{\"minimumBase\":10,\"minimumCell\":5} | /reason | reason-required",
        "{\"minimumBase\":10,\"minimumCell\":-5} | /minimumCell | lowest-minimum",
        "{\"minimumBase\":10} | /minimumCell | not-null",
        "{\"minimumBase\":\"10\",\"minimumCell\":10} | /minimumBase | type",
        "{\"minimumBase\":10.5,\"minimumCell\":10} | /minimumBase | type",
        "{\"minimumBase\":10,\"minimumCell\":10,\"because\":1} | /because | unknown-field",
      })
  void aPolicyThatProtectsTooLittleIsRefused(String body, String pointer, String rule) {
    put(synthetic, body, null)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors[0].pointer", equalTo(pointer))
        .body("errors[0].rule", equalTo(rule));
  }

  @Test
  void realAnswersAreNeverProtectedLessThanTen() {
    put(real, "{\"minimumBase\":10,\"minimumCell\":5,\"reason\":\"we would like to\"}", null)
        .statusCode(400)
        .body("errors[0].rule", equalTo("open-data-only"));
  }

  @Test
  void aCheckerReadsThePolicyAndDoesNotSetIt() {
    Clients.outputChecker(real)
        .get("/v1/studies/{s}/disclosure-policy", real)
        .then()
        .statusCode(200);
    Clients.outputChecker(real)
        .body("{\"minimumBase\":20,\"minimumCell\":10}")
        .put("/v1/studies/{s}/disclosure-policy", real)
        .then()
        .statusCode(403);
  }

  private static ValidatableResponse put(String study, String body, String ifMatch) {
    var request = Clients.researcher().body(body);
    return (ifMatch == null ? request : request.header("If-Match", ifMatch))
        .put("/v1/studies/{s}/disclosure-policy", study)
        .then();
  }
}
