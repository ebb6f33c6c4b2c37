package org.safeer.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.safeer.gateway.testing.GatewayTest;
import org.safeer.gateway.testing.Peer.Arrival;

/** If these failed, a request or its answer would be changed, lost or cut on its way. */
@QuarkusTest
class PassageTest extends GatewayTest {

  private static final String INTERVIEW = STUDY + "/interviews/i-1";

  @Test
  void goesToTheServiceThatOwnsThePath() {
    // When
    as("faith-researcher")
        .urlEncodingEnabled(false)
        .get(STUDY + "?limit=5&cursor=a%2Fb")
        .then()
        .statusCode(200);
    as("faith-researcher").body("{}").put(INTERVIEW).then().statusCode(200).body(equalTo("{}"));
    // Then
    assertThat(peer.arrivals()).extracting(Arrival::service).containsExactly("survey", "interview");
    assertThat(peer.arrivals().get(0).uri()).isEqualTo(STUDY + "?limit=5&cursor=a%2Fb");
  }

  @Test
  void hearsOnlyWhatServicesReadAndSaysItselfWhoCalls() {
    // Given a client that claims all it can
    as("partner-app")
        .header("Authorization", "Bearer forged")
        .header("X-Request-Id", "chosen-by-the-client")
        .header("X-Forwarded-For", "10.0.0.1")
        .header("X-Forwarded-Host", "embassy.example")
        .header("Forwarded", "for=10.0.0.1")
        .header("X-Safeer-Client", "faith-researcher")
        .header("X-HTTP-Method-Override", "DELETE")
        .header("Cookie", "session=1")
        .header("TE", "trailers")
        .header("Proxy-Authorization", "Basic x")
        .header("Connection", "keep-alive, If-None-Match")
        .header("If-None-Match", "\"1\"")
        .header("If-Match", "\"2\"")
        .header("Accept-Language", "ur")
        // When
        .get(STUDY)
        .then()
        .statusCode(200);
    // Then
    Arrival arrival = peer.only();
    assertThat(arrival.headers().keySet())
        .containsExactlyInAnyOrder(
            "accept",
            "accept-language",
            "authorization",
            "host",
            "if-match",
            "user-agent",
            "x-request-id");
    assertThat(arrival.header("Authorization")).startsWith("Bearer ey");
    assertThat(arrival.header("X-Request-Id")).isNotEqualTo("chosen-by-the-client");
    assertThat(arrival.header("If-Match")).isEqualTo("\"2\"");
  }

  @Test
  void answersUnderTheIdThatTheServiceLogs() {
    // When
    Response answer = as("partner-app").get(STUDY + "?peer=talkative");
    // Then
    assertThat(answer.getHeaders().getValues("X-Request-Id"))
        .containsExactly(peer.only().header("X-Request-Id"));
    assertThat(answer.getHeaders().getValues("X-Frame-Options")).containsExactly("DENY");
    assertThat(answer.getHeader("ETag")).isEqualTo("\"7\"");
    assertThat(answer.getHeader("Location")).isEqualTo("/v1/studies/s/exports/a%2Fb?part=1");
    assertThat(answer.getHeader("Server")).isNull();
    assertThat(answer.getHeader("X-Powered-By")).isNull();
    assertThat(answer.getHeader("X-Private")).isNull();
  }

  @Test
  void leavesAServicesProblemAsItIs() {
    // When
    Response answer = as("faith-researcher").body("{}").put(STUDY + "?peer=problem");
    // Then
    answer.then().statusCode(409).contentType("application/problem+json");
    assertThat(answer.asString())
        .isEqualTo("{\"code\":\"study-exists\",\"status\":409,\"extra\":[1]}");
  }

  @Test
  void carriesAnswersWithoutABody() {
    as("faith-researcher").get(STUDY + "?peer=empty").then().statusCode(204);
    as("faith-researcher").get(STUDY + "?peer=unchanged").then().statusCode(304);
    as("faith-researcher").head(STUDY).then().statusCode(200);
    // Then the connection is still in step
    as("faith-researcher").body("x").put(STUDY).then().statusCode(200).body(equalTo("x"));
  }

  @Test
  void streamsBothWaysAtOnce() throws IOException {
    // Given
    try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
      write(
          socket,
          head("POST", STUDY + "/response-imports?peer=stream", "Transfer-Encoding: chunked"));
      // When the first piece is sent, and the last is not
      write(socket, "5\r\nfirst\r\n");
      // Then it is on its way back already
      StringBuilder received = new StringBuilder();
      readUntil(socket, received, "first");
      write(socket, "4\r\nlast\r\n0\r\n\r\n");
      readUntil(socket, received, "last");
      readUntil(socket, received, "0\r\n\r\n");
    }
  }

  private String head(String method, String path, String more) {
    return "%s %s HTTP/1.1\r\nHost: x\r\nX-API-Key: %s\r\n%s\r\n\r\n"
        .formatted(method, path, keyOf("faith-researcher"), more);
  }

  private static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
  }

  private static void readUntil(Socket socket, StringBuilder received, String text)
      throws IOException {
    socket.setSoTimeout(5_000);
    while (received.indexOf(text) < 0) {
      received.append((char) socket.getInputStream().read());
    }
  }

  @Test
  void endsNobodysRequestForTheDelayOfAnother() throws IOException {
    // Given a service that answered before it had the whole body
    streamsBothWaysAtOnce();
    // When its connection serves the next request for longer than a service may take
    as("faith-researcher").get(STUDY + "?peer=hold").then().statusCode(504);
  }

  @Test
  void keepsPathsOutOfMetrics() {
    // Given
    as("faith-researcher").get("/v1/studies/a-secret-study").then().statusCode(200);
    // Then
    String metrics = RestAssured.get("/q/metrics").asString();
    assertThat(metrics).contains("uri=\"/v1\"").doesNotContain("a-secret-study");
  }
}
