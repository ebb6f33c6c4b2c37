package org.safeer.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.safeer.gateway.testing.GatewayTest;
import org.safeer.gateway.testing.RawHttp;

/** If these failed, a client could not tell "try again" from "it is done" when a service fails. */
@QuarkusTest
class UpstreamFailureTest extends GatewayTest {

  private static final String THEMES = STUDY + "/themes";

  private String get(String path) {
    return "GET %s HTTP/1.1\r\nHost: x\r\nX-API-Key: %s\r\n\r\n"
        .formatted(path, keyOf("faith-researcher"));
  }

  @Test
  void saysWhenAServiceIsDown() {
    // When
    Response answer = as("faith-researcher").get(THEMES);
    // Then
    answer
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .body("code", equalTo("upstream-unavailable"))
        .body("traceId", equalTo(answer.getHeader("X-Request-Id")));
  }

  @Test
  void saysWhenAServiceHangsUp() {
    as("faith-researcher")
        .body("{}")
        .put(STUDY + "?peer=hang-up")
        .then()
        .statusCode(503)
        .body("code", equalTo("upstream-unavailable"));
  }

  @Test
  void saysWhenAServiceTakesTooLong() {
    as("faith-researcher")
        .get(STUDY + "?peer=hold")
        .then()
        .statusCode(504)
        .contentType("application/problem+json")
        .body("code", equalTo("upstream-timeout"));
  }

  @Test
  void neverMakesHalfAnAnswerLookWhole() {
    // When
    String answer = RawHttp.exchange(RestAssured.port, get(STUDY + "?peer=half"));
    // Then the length that was promised is not reached, so no client takes it for the answer
    assertThat(answer).containsIgnoringCase("content-length: 1000").doesNotContain("502");
    assertThat(answer.substring(answer.indexOf("\r\n\r\n"))).hasSizeLessThan(100);
  }

  @Test
  void tellsTheServiceWhenTheClientIsGone() throws IOException {
    // Given
    try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
      socket.getOutputStream().write(get(STUDY + "?peer=hold").getBytes(StandardCharsets.US_ASCII));
      Awaitility.await().until(() -> peer.held().size() == 1);
    }
    // Then it need not work for nobody
    Awaitility.await()
        .atMost(Duration.ofSeconds(5))
        .until(() -> peer.held().get(0).response().closed());
  }
}
