package org.safeer.gateway.testing;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * What the gateway's connections end at, in tests of how it carries requests: a real HTTP server
 * that notes what arrives and answers as the query asks it to. It stands for no service's
 * behaviour.
 */
public final class Peer implements AutoCloseable {

  /** A request as it arrived. */
  public record Arrival(
      String service, String method, String uri, Map<String, List<String>> headers, long bytes) {

    /** The only value of a header; null if it did not come. */
    public String header(String name) {
      List<String> values = headers.getOrDefault(name.toLowerCase(), List.of());
      if (values.size() > 1) {
        throw new AssertionError(name + " came " + values.size() + " times");
      }
      return values.isEmpty() ? null : values.get(0);
    }
  }

  private final Vertx vertx = Vertx.vertx();
  private final List<Arrival> arrivals = new CopyOnWriteArrayList<>();
  private final List<HttpServerRequest> held = new CopyOnWriteArrayList<>();

  /** Starts one server more; returns its port. */
  public int listen(String service) {
    HttpServer server =
        vertx
            .createHttpServer()
            .requestHandler(request -> arrive(service, request))
            .listen(0, "127.0.0.1")
            .toCompletionStage()
            .toCompletableFuture()
            .join();
    return server.actualPort();
  }

  /** All that has arrived since {@link #forget}. */
  public List<Arrival> arrivals() {
    return arrivals;
  }

  /** The one request that arrived. */
  public Arrival only() {
    if (arrivals.size() != 1) {
      throw new AssertionError("one request should have arrived, not " + arrivals);
    }
    return arrivals.get(0);
  }

  /** Requests that are still waiting for an answer. */
  public List<HttpServerRequest> held() {
    return held;
  }

  public void forget() {
    arrivals.clear();
    held.clear();
  }

  private void arrive(String service, HttpServerRequest request) {
    String behaviour = request.getParam("peer", "echo");
    if (behaviour.equals("stream")) {
      stream(request);
      return;
    }
    request
        .body()
        .onSuccess(
            body -> {
              note(service, request, body.length());
              answer(behaviour, request, body);
            });
  }

  private void note(String service, HttpServerRequest request, long bytes) {
    Map<String, List<String>> headers = new java.util.TreeMap<>();
    request
        .headers()
        .names()
        .forEach(name -> headers.put(name.toLowerCase(), request.headers().getAll(name)));
    arrivals.add(new Arrival(service, request.method().name(), request.uri(), headers, bytes));
  }

  private void answer(String behaviour, HttpServerRequest request, Buffer body) {
    HttpServerResponse response = request.response();
    switch (behaviour) {
      case "hold" -> held.add(request);
      case "hang-up" -> request.connection().close();
      case "half" -> {
        response.putHeader("Content-Length", "1000").write("half of it");
        vertx.setTimer(50, fired -> request.connection().close());
      }
      case "problem" ->
          response
              .setStatusCode(409)
              .putHeader("Content-Type", "application/problem+json")
              .end("{\"code\":\"study-exists\",\"status\":409,\"extra\":[1]}");
      case "empty" -> response.setStatusCode(204).end();
      case "unchanged" -> response.setStatusCode(304).putHeader("ETag", "\"7\"").end();
      case "talkative" ->
          response
              .putHeader("Server", "peer")
              .putHeader("X-Powered-By", "peer")
              .putHeader("X-Request-Id", "the-peers-own-id")
              .putHeader("X-Frame-Options", "ALLOWALL")
              .putHeader("Connection", "X-Private")
              .putHeader("X-Private", "secret")
              .putHeader("ETag", "\"7\"")
              .putHeader("Location", "http://127.0.0.1:1/v1/studies/s/exports/a%2Fb?part=1")
              .end("hello");
      default -> response.putHeader("Content-Type", "text/plain").end(body);
    }
  }

  /** Sends every piece back as it comes, so that a test sees whether pieces pass before the end. */
  private void stream(HttpServerRequest request) {
    HttpServerResponse response = request.response().setChunked(true);
    response.write("begun ");
    request.handler(response::write);
    request.endHandler(end -> response.end());
  }

  @Override
  public void close() {
    vertx.close();
  }
}
