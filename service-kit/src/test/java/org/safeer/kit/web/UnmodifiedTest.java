package org.safeer.kit.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.kit.testing.TestTokens;

/** A portal that asks again and again would load the same document again and again. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class UnmodifiedTest {

  @ParameterizedTest
  @ValueSource(strings = {"\"7\"", "W/\"7\"", "\"6\", \"7\"", "*"})
  void whatTheClientHoldsIsNotSentAgain(String held) {
    read(held).statusCode(304).header("ETag", equalTo("\"7\"")).body(emptyString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"6\"", "7", "\"77\"", ""})
  void whatIsNewIsSent(String held) {
    read(held).statusCode(200).header("ETag", equalTo("\"7\"")).body("size", equalTo(7));
  }

  private static ValidatableResponse read(String held) {
    return given()
        .auth()
        .oauth2(TestTokens.token("reader", "researcher", Set.of("things:read"), "a"))
        .header("If-None-Match", held)
        .get("/boxes/a/things/tagged")
        .then();
  }
}
