package org.safeer.system.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.safeer.system.suite.Json;

/** Calls that do not wait for one another, over connections that stay open. */
final class BenchHttp {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final HttpClient http = HttpClient.newBuilder().version(Version.HTTP_1_1).build();
  private final String gateway;
  private final String key;

  BenchHttp(String gateway, String key) {
    this.gateway = gateway;
    this.key = key;
  }

  HttpRequest put(String path, String body) {
    return request(path)
        .header("Content-Type", "application/json")
        .PUT(BodyPublishers.ofString(body))
        .build();
  }

  /** The status of the answer, when the whole of it is there; 0 where none came. */
  CompletableFuture<Integer> status(HttpRequest request) {
    return http.sendAsync(request, BodyHandlers.ofString())
        .thenApply(answer -> answer.statusCode())
        .exceptionally(cut -> 0);
  }

  JsonNode get(String path) {
    return http.sendAsync(request(path).GET().build(), BodyHandlers.ofString())
        .thenApply(answer -> Json.read(answer.body()))
        .join();
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(gateway + path))
        .timeout(PATIENCE)
        .header("X-API-Key", key);
  }
}
