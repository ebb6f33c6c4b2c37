package org.safeer.theme.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Stands where survey-service would: these tests run one service. What it answers is decided by the
 * study's key, so that it needs no state: {@code asked-…} exists, {@code broken-…} fails, {@code
 * unreachable-…} hangs up, {@code hidden-…} is forbidden and the rest is absent.
 */
public class SurveyDouble implements QuarkusTestResourceLifecycleManager {

  /** Owner of every study it knows. */
  public static final String OWNER = "asked-owner";

  private static final String STUDY =
      """
      {"study":"%s","owner":"asked-owner","version":1700000000000,"title":{"en":"Asked"},
       "languages":["en"],"basis":"consent","synthetic":true,"alreadyPublic":false,
       "samplingDesign":"none","aFieldOfTomorrow":{"x":1},
       "frame":{"regions":[{"region":"gulf","label":{"en":"Gulf"}}],"countries":{"AE":"gulf"}}}""";

  private HttpServer server;

  @Override
  public Map<String, String> start() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    server.createContext("/v1/studies/", SurveyDouble::answer);
    server.start();
    return Map.of("safeer.survey.url", "http://127.0.0.1:" + server.getAddress().getPort());
  }

  @Override
  public void stop() {
    server.stop(0);
  }

  private static void answer(HttpExchange exchange) throws IOException {
    String study = exchange.getRequestURI().getPath().substring("/v1/studies/".length());
    boolean named = exchange.getRequestHeaders().getFirst("Authorization").startsWith("Bearer ");
    if (study.startsWith("unreachable-") || !named) {
      exchange.close();
    } else if (study.startsWith("asked-")) {
      send(exchange, 200, STUDY.formatted(study));
    } else {
      send(exchange, status(study), "{\"status\":0}");
    }
  }

  private static int status(String study) {
    if (study.startsWith("broken-")) {
      return 500;
    }
    return study.startsWith("hidden-") ? 403 : 404;
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
