package org.safeer.gateway.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.auth.principal.JWTParser;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.safeer.gateway.client.RespondentSecret;
import org.safeer.gateway.client.Role;
import org.safeer.gateway.testing.GatewayTest;
import org.safeer.kit.secret.SpokenCode;

/** If these failed, a client would go on calling after it was stopped, or as somebody else. */
@QuarkusTest
class KeyExchangeTest extends GatewayTest {

  private static final Duration ONE_SECOND = Duration.ofSeconds(1);

  /** Verifies with the public key, as the services do. */
  @Inject JWTParser parser;

  @Inject AgroalDataSource database;

  @AfterEach
  void everybodyMayCallAgain() throws Exception {
    execute("update clients set status = 'active'");
    execute("update api_keys set expires_at = null");
    execute(
        "insert into grants values ('partner-app', 'public-faith-2016') on conflict do nothing");
  }

  private JsonWebToken tokenOf(String client) throws Exception {
    peer.forget();
    as(client).get("/v1/studies").then().statusCode(200);
    return parser.parse(peer.only().header("Authorization").substring("Bearer ".length()));
  }

  private static List<String> grants(JsonWebToken token) {
    return token.<JsonArray>getClaim("grants").getValuesAs(JsonString::getString);
  }

  @Test
  void letsWhoHasALinkReadWhatItOpensAndNothingElse() throws Exception {
    // When no key is shown, or one that nobody has
    peer.forget();
    given()
        .header("X-API-Key", "sfr_nobody")
        .get("/v1/export-links/any/file.csv")
        .then()
        .statusCode(200);
    // Then
    JsonWebToken token =
        parser.parse(peer.only().header("Authorization").substring("Bearer ".length()));
    assertThat(token.<String>getClaim("role")).isEqualTo("link-bearer");
    assertThat(token.getGroups()).containsExactly("export-link");
    assertThat(grants(token)).isEmpty();
    assertThat(peer.only().header("X-API-Key")).isNull();
    given().put("/v1/export-links/any/file.csv").then().statusCode(405);
  }

  @Test
  void tellsTheServicesWhoCallsAndWhatItMay() throws Exception {
    // Given what other tests changed is no longer believed
    Awaitility.await().until(() -> grants(tokenOf("partner-app")).size() == 4);
    // When
    JsonWebToken token = tokenOf("partner-app");
    // Then
    assertThat(token.getIssuer()).isEqualTo("safeer-gateway");
    assertThat(token.getSubject()).isEqualTo("partner-app");
    assertThat(token.<String>getClaim("role")).isEqualTo("data-collector");
    assertThat(token.getGroups()).isEqualTo(Role.DATA_COLLECTOR.scopes());
    assertThat(grants(token))
        .containsExactlyInAnyOrder(
            "public-faith-2016", "farms-to-freeways-1991", "pk-soft-power-2025", "sandbox");
    assertThat(token.getExpirationTime() - token.getIssuedAtTime()).isLessThanOrEqualTo(60);
  }

  @ParameterizedTest
  @EnumSource(RespondentSecret.class)
  void aRespondentsCodeBecomesItsHashAndOpensNoStudy(RespondentSecret secret) throws Exception {
    // Given
    SpokenCode code = SpokenCode.issue();
    peer.forget();

    // When
    given().header(secret.header(), code.text()).get("/v1/studies").then().statusCode(200);

    // Then
    JsonWebToken token =
        parser.parse(peer.only().header("Authorization").substring("Bearer ".length()));
    assertThat(token.<String>getClaim("secret_hash")).isEqualTo(code.hash());
    assertThat(token.<String>getClaim("role")).isEqualTo("respondent");
    assertThat(token.getGroups()).containsExactly(secret.scope());
    assertThat(grants(token)).isEmpty();
    assertThat(peer.only().header(secret.header())).isNull();
  }

  @Test
  void whatCanBeNoCodeIsTurnedAway() {
    given().header("Receipt-Code", "SFR-0000").get("/v1/studies").then().statusCode(401);
    String code = SpokenCode.issue().text();
    given()
        .header("Receipt-Code", code, SpokenCode.issue().text())
        .get("/v1/studies")
        .then()
        .statusCode(401);
    given()
        .header("Receipt-Code", code)
        .header("Resume-Code", code)
        .get("/v1/studies")
        .then()
        .statusCode(401);
    given()
        .header("X-API-Key", "sfr_nobody")
        .header("Receipt-Code", code)
        .get("/v1/studies")
        .then()
        .statusCode(401);
  }

  @Test
  void signsOnceForManyRequests() throws Exception {
    assertThat(tokenOf("faith-researcher").getRawToken())
        .isEqualTo(tokenOf("faith-researcher").getRawToken());
    assertThat(grants(tokenOf("faith-researcher"))).isEmpty();
  }

  @Test
  void suspendsWithinASecond() throws Exception {
    // Given
    tokenOf("partner-app");
    // When
    execute("update clients set status = 'suspended' where client = 'partner-app'");
    // Then
    refusesWithinASecond("partner-app");
    as("faith-researcher").get("/v1/studies").then().statusCode(200);
  }

  @Test
  void letsAKeyExpire() throws Exception {
    // Given
    tokenOf("output-checker");
    // When
    execute("update api_keys set expires_at = now() where client = 'output-checker'");
    // Then
    refusesWithinASecond("output-checker");
  }

  private void refusesWithinASecond(String client) {
    Awaitility.await()
        .pollInterval(Duration.ofMillis(50))
        .atMost(ONE_SECOND)
        .until(() -> as(client).get("/v1/studies").statusCode() == 401);
  }

  @Test
  void takesAGrantBackWithinASecond() throws Exception {
    // Given
    assertThat(grants(tokenOf("partner-app"))).contains("public-faith-2016");
    // When
    execute("delete from grants where client = 'partner-app' and study = 'public-faith-2016'");
    // Then a token signed before is not handed out again
    Awaitility.await()
        .pollInterval(Duration.ofMillis(50))
        .atMost(ONE_SECOND)
        .untilAsserted(
            () ->
                assertThat(grants(tokenOf("partner-app")))
                    .containsExactlyInAnyOrder(
                        "farms-to-freeways-1991", "pk-soft-power-2025", "sandbox"));
  }

  @Test
  void notesTheDayAKeyWasUsedAndNoMore() throws Exception {
    // Given
    tokenOf("freeways-researcher");
    // Then
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select last_used_on = (now() at time zone 'utc')::date, prefix from api_keys"
                    + " where client = 'freeways-researcher'")) {
      row.next();
      assertThat(row.getBoolean(1)).isTrue();
      assertThat(keyOf("freeways-researcher")).startsWith(row.getString(2));
    }
  }

  private void execute(String sql) throws Exception {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
