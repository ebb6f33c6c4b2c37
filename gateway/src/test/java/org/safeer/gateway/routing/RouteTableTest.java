package org.safeer.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * If these failed, a request would reach a service that does not own it, or one nobody documented.
 */
class RouteTableTest {

  private static final RouteTable TABLE =
      new RouteTable(
          List.of(
              route("GET", "/v1/studies", "survey"),
              route("PUT", "/v1/studies/{study}", "survey"),
              route("GET", "/v1/studies/{study}/releases/latest", "theme"),
              route("GET", "/v1/studies/{study}/releases/{release}", "theme"),
              route("PUT", "/v1/studies/{study}/releases/{release}", "theme"),
              route("GET", "/v1/studies/latest/exports", "survey"),
              route("GET", "/v1/studies/{study}/interviews", "interview")));

  private static Route route(String method, String path, String service) {
    return new Route(method, path, service, 10, false);
  }

  private static String owner(String method, String path) {
    return TABLE.at(path).flatMap(resource -> resource.route(method)).map(Route::path).orElse(null);
  }

  @Test
  void findsTheOperationOfAPath() {
    assertThat(owner("GET", "/v1/studies")).isEqualTo("/v1/studies");
    assertThat(owner("PUT", "/v1/studies/a-1")).isEqualTo("/v1/studies/{study}");
    assertThat(owner("HEAD", "/v1/studies")).isEqualTo("/v1/studies");
    assertThat(owner("GET", "/v1/studies/a/interviews"))
        .isEqualTo("/v1/studies/{study}/interviews");
  }

  @Test
  void prefersAFixedSegmentAndComesBackFromADeadEnd() {
    assertThat(owner("GET", "/v1/studies/a/releases/latest")).endsWith("/latest");
    assertThat(owner("GET", "/v1/studies/a/releases/x")).endsWith("/{release}");
    assertThat(owner("GET", "/v1/studies/latest/interviews")).endsWith("{study}/interviews");
  }

  @Test
  void namesWhatAPathAllows() {
    assertThat(TABLE.at("/v1/studies/a").orElseThrow().allowed()).isEqualTo("PUT");
    assertThat(TABLE.at("/v1/studies/a/releases/x").orElseThrow().allowed())
        .isEqualTo("GET, HEAD, PUT");
    assertThat(owner("DELETE", "/v1/studies/a")).isNull();
    assertThat(owner("HEAD", "/v1/studies/a")).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/v1",
        "/v1/studies/",
        "/v1/studies/a/",
        "/v1/studies/a/releases",
        "/v1/studies/a/releases/x/y",
        "/v1/studies/..",
        "/v1/studies/.",
        "/v1/studies/a%20b",
        "/v1/studies/a;b",
        "/v1/studies/{study}",
        "/V1/studies"
      })
  void knowsNothingElse(String path) {
    assertThat(TABLE.at(path)).isEmpty();
  }
}
