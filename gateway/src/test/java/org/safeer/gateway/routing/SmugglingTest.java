package org.safeer.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeer.gateway.testing.GatewayTest;
import org.safeer.gateway.testing.RawHttp;

/**
 * If these failed, one client's bytes could be read as another client's request. {@code KEY} stands
 * for a valid key, so that nothing but the framing can be the reason for a refusal.
 */
@QuarkusTest
class SmugglingTest extends GatewayTest {

  private static final String HIDDEN =
      "GET /v1/studies HTTP/1.1\r\nHost: x\r\nX-API-Key: KEY\r\n\r\n";

  private String send(String request) {
    return RawHttp.exchange(RestAssured.port, request.replace("KEY", keyOf("faith-researcher")));
  }

  private static String post(String framing, String body) {
    return "PUT "
        + STUDY
        + " HTTP/1.1\r\nHost: x\r\nX-API-Key: KEY\r\n"
        + framing
        + "\r\n\r\n"
        + body;
  }

  static Stream<Arguments> ambiguous() {
    String chunks = "0\r\n\r\n" + HIDDEN;
    return Stream.of(
        Arguments.of("CL.TE", post("Content-Length: 5\r\nTransfer-Encoding: chunked", chunks)),
        Arguments.of("TE.CL", post("Transfer-Encoding: chunked\r\nContent-Length: 5", chunks)),
        Arguments.of("two lengths", post("Content-Length: 0\r\nContent-Length: 80", HIDDEN)),
        Arguments.of("a list of lengths", post("Content-Length: 0, 80", HIDDEN)),
        Arguments.of("signed length", post("Content-Length: +0", HIDDEN)),
        Arguments.of("negative length", post("Content-Length: -1", HIDDEN)),
        Arguments.of("hexadecimal length", post("Content-Length: 0x50", HIDDEN)),
        Arguments.of("length with a space", post("Content-Length: 1 0", HIDDEN)),
        Arguments.of("huge length", post("Content-Length: 99999999999999999999", HIDDEN)),
        Arguments.of("two encodings", post("Transfer-Encoding: gzip, chunked", chunks)),
        Arguments.of(
            "encoding twice",
            post("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity", chunks)),
        Arguments.of("unknown encoding", post("Transfer-Encoding: xchunked", chunks)),
        Arguments.of("encoding with a tail", post("Transfer-Encoding: chunked;q=1", chunks)),
        Arguments.of("vertical tab", post("Transfer-Encoding: \u000bchunked", chunks)),
        Arguments.of("space before colon", post("Transfer-Encoding : chunked", chunks)),
        Arguments.of("space before length's colon", post("Content-Length : 5", HIDDEN)),
        Arguments.of(
            "chunk size with a sign", post("Transfer-Encoding: chunked", "-1\r\n\r\n" + HIDDEN)),
        Arguments.of(
            "chunk size is no number", post("Transfer-Encoding: chunked", "zz\r\n\r\n" + HIDDEN)),
        Arguments.of(
            "chunk longer than its size",
            post("Transfer-Encoding: chunked", "1\r\nab\r\n0\r\n\r\n" + HIDDEN)),
        Arguments.of(
            "chunks in HTTP/1.0",
            post("Transfer-Encoding: chunked", chunks)
                .replace("HTTP/1.1\r\nHost: x", "HTTP/1.0\r\nHost: x")),
        Arguments.of("two hosts", post("Host: y\r\nContent-Length: 0", "")),
        Arguments.of("no host", post("Content-Length: 0", "").replace("Host: x\r\n", "")),
        Arguments.of("no name", post(": chunked\r\nContent-Length: 0", "")),
        Arguments.of("NUL in a name", post("X-A\u0000B: c\r\nContent-Length: 0", "")),
        Arguments.of("NUL in a value", post("X-A: b\u0000c\r\nContent-Length: 0", "")),
        Arguments.of("CR in a value", post("X-A: b\rX-B: c\r\nContent-Length: 0", "")),
        Arguments.of(
            "space in the target", post("Content-Length: 0", "").replace(STUDY, STUDY + " x")),
        Arguments.of(
            "bytes in the target", post("Content-Length: 0", "").replace(STUDY, STUDY + "\u00e9")),
        Arguments.of(
            "no such version", post("Content-Length: 0", "").replace("HTTP/1.1", "HTTP/1.x")),
        Arguments.of("no HTTP at all", "\u0016\u0003\u0001\u0002\u0000\r\n\r\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ambiguous")
  void refusesWhatCanBeReadInTwoWays(String name, String request) {
    // When
    String answer = send(request);
    // Then nothing is served, least of all what hides in the body
    assertThat(RawHttp.statuses(answer))
        .as(answer)
        .allMatch(status -> status == 400 || status == 505);
    assertThat(RawHttp.statuses(answer)).as(answer).hasSizeLessThanOrEqualTo(1);
    assertThat(peer.arrivals()).noneMatch(arrival -> arrival.method().equals("GET"));
  }

  @Test
  void keepsTwoRequestsOfOneConnectionApart() {
    // Given a body that looks like a request, of exactly the length that was said
    String body = HIDDEN;
    String request =
        post("Content-Length: " + body.replace("KEY", keyOf("faith-researcher")).length(), body);
    // When
    String answer = send(request + HIDDEN);
    // Then
    assertThat(RawHttp.statuses(answer)).containsExactly(200, 200);
    assertThat(peer.arrivals()).extracting(Peer -> Peer.method()).containsExactly("PUT", "GET");
  }

  @Test
  void joinsAFoldedHeaderBeforeAnybodyElseReadsIt() {
    // Given obs-fold, which a server may replace by spaces
    String answer = send(post("Accept: text/html,\r\n text/plain\r\nContent-Length: 0", ""));
    // Then
    assertThat(RawHttp.statuses(answer)).containsExactly(200);
    assertThat(peer.only().header("Accept")).isEqualTo("text/html, text/plain");
  }

  @Test
  void sendsPathAndQueryAloneWhateverTheTargetSays() {
    // Given a target that names another host
    String answer =
        send(
            "GET http://elsewhere.example"
                + STUDY
                + "?a=b HTTP/1.1\r\nHost: x\r\nX-API-Key: KEY\r\n\r\n");
    // Then
    assertThat(RawHttp.statuses(answer)).containsExactly(200);
    assertThat(peer.only().uri()).isEqualTo(STUDY + "?a=b");
    assertThat(peer.only().header("Host")).startsWith("127.0.0.1:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1//studies",
        "//v1/studies",
        "/v1/./studies",
        "/v1/x/../studies",
        "/v1/../v1/studies",
        "/q/../v1/studies",
        "/v1/studies/../../q/health",
        "/v1/%73tudies",
        "/q/../q/health",
        "/%71/health",
        "*",
        "v1/studies"
      })
  void knowsAPathInOneSpellingOnly(String target) {
    // When
    String answer = send("GET " + target + " HTTP/1.1\r\nHost: x\r\nX-API-Key: KEY\r\n\r\n");
    // Then
    assertThat(RawHttp.statuses(answer))
        .hasSize(1)
        .allMatch(status -> status == 404 || status == 400);
    assertThat(peer.arrivals()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"h2c", "websocket"})
  void speaksOneProtocol(String protocol) {
    // When
    String answer =
        send(
            "GET "
                + STUDY
                + " HTTP/1.1\r\nHost: x\r\nX-API-Key: KEY\r\nUpgrade: "
                + protocol
                + "\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
    // Then
    assertThat(RawHttp.statuses(answer)).containsExactly(200);
    assertThat(peer.only().header("Upgrade")).isNull();
  }
}
