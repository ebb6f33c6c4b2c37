package org.safeer.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.safeer.gateway.testing.GatewayTest;
import org.safeer.gateway.testing.RawHttp;

/** If these failed, one body could fill a service's memory, or a fair one would be refused. */
@QuarkusTest
class BodyBoundsTest extends GatewayTest {

  private static final int MEBIBYTE = 1024 * 1024;

  private static void isTooLarge(Response answer) {
    answer
        .then()
        .statusCode(413)
        .contentType("application/problem+json")
        .body("code", equalTo("payload-too-large"));
  }

  @Test
  void takesABodyOfExactlyTheBound() {
    as("faith-researcher").body(new byte[MEBIBYTE]).put(STUDY).then().statusCode(200);
    assertThat(peer.only().bytes()).isEqualTo(MEBIBYTE);
  }

  @Test
  void refusesOneByteMoreBeforeTheServiceHearsOfIt() {
    isTooLarge(as("faith-researcher").body(new byte[MEBIBYTE + 1]).put(STUDY));
    assertThat(peer.arrivals()).isEmpty();
  }

  @Test
  void countsABodyThatDoesNotSayItsLength() throws IOException {
    // Given
    assertThat(chunked(STUDY, MEBIBYTE)).isEqualTo(200);
    // Then
    assertThat(chunked(STUDY, MEBIBYTE + 1)).isEqualTo(413);
    assertThat(chunked(STUDY, 4 * MEBIBYTE)).isEqualTo(413);
    assertThat(peer.arrivals()).hasSize(1);
  }

  private int chunked(String path, int bytes) throws IOException {
    URI uri = URI.create("http://127.0.0.1:" + RestAssured.port + path);
    HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
    connection.setRequestMethod("PUT");
    connection.setRequestProperty("X-API-Key", keyOf("faith-researcher"));
    connection.setDoOutput(true);
    connection.setChunkedStreamingMode(8192);
    try (OutputStream out = connection.getOutputStream()) {
      new ByteArrayInputStream(new byte[bytes]).transferTo(out);
    }
    return connection.getResponseCode();
  }

  @Test
  void takesMoreWhereAnOperationNeedsMore() {
    // Given
    String transcript = STUDY + "/interviews/i-1/transcript";
    String imports = STUDY + "/response-imports";
    String batches = STUDY + "/response-batches";
    // Then
    as("faith-researcher").body(new byte[5 * MEBIBYTE]).put(transcript).then().statusCode(200);
    isTooLarge(as("faith-researcher").body(new byte[5 * MEBIBYTE + 1]).put(transcript));
    as("faith-researcher").body(new byte[64 * MEBIBYTE]).post(imports).then().statusCode(200);
    as("faith-researcher").body(new byte[8 * MEBIBYTE]).post(batches).then().statusCode(200);
    isTooLarge(as("faith-researcher").body(new byte[8 * MEBIBYTE + 1]).post(batches));
    String projects = STUDY + "/qda-imports";
    as("faith-researcher").body(new byte[36 * MEBIBYTE]).post(projects).then().statusCode(200);
  }

  @Test
  void saysNoBeforeALargeBodyIsSent() {
    // Given a client that asks first
    String head =
        "PUT %s HTTP/1.1\r\nHost: x\r\nX-API-Key: %s\r\nContent-Length: %d\r\nExpect: 100-continue\r\n\r\n";
    String key = keyOf("faith-researcher");
    // When
    String large = RawHttp.exchange(RestAssured.port, head.formatted(STUDY, key, 2 * MEBIBYTE));
    String stranger = RawHttp.exchange(RestAssured.port, head.formatted(STUDY, "x", 5));
    String fair = RawHttp.exchange(RestAssured.port, head.formatted(STUDY, key, 5));
    // Then
    assertThat(RawHttp.statuses(large)).containsExactly(413);
    assertThat(RawHttp.statuses(stranger)).containsExactly(401);
    assertThat(RawHttp.statuses(fair)).containsExactly(100);
  }

  @Test
  void anEnormousLengthIsAProblemLikeAnyOther() {
    // When
    String answer =
        RawHttp.exchange(
            RestAssured.port,
            "PUT %s HTTP/1.1\r\nHost: x\r\nX-API-Key: %s\r\nContent-Length: 999999999999999\r\n\r\n"
                .formatted(STUDY, keyOf("faith-researcher")));
    // Then
    assertThat(RawHttp.statuses(answer)).containsExactly(413);
    assertThat(answer).contains("payload-too-large");
  }
}
