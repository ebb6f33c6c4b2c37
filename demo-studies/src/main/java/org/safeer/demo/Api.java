package org.safeer.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** The few HTTP calls the loader needs. A problem in an answer ends the loading with its words. */
final class Api {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int NOT_FOUND = 404;

  private final HttpClient http = HttpClient.newHttpClient();
  private final String gateway;

  Api(String gateway) {
    this.gateway = gateway.replaceAll("/$", "");
  }

  JsonNode put(String key, String path, JsonNode body) {
    return sent(json(key, path).PUT(BodyPublishers.ofString(body.toString())));
  }

  /** Edits what the client has seen in this version. */
  JsonNode put(String key, String path, JsonNode body, long seen) {
    return sent(
        json(key, path)
            .header("If-Match", '"' + Long.toString(seen) + '"')
            .PUT(BodyPublishers.ofString(body.toString())));
  }

  JsonNode post(String key, String path, JsonNode body) {
    return sent(json(key, path).POST(BodyPublishers.ofString(body.toString())));
  }

  /** Publishes or edits what the client has seen in this version. */
  JsonNode post(String key, String path, JsonNode body, long seen) {
    return sent(
        json(key, path)
            .header("If-Match", '"' + Long.toString(seen) + '"')
            .POST(BodyPublishers.ofString(body.toString())));
  }

  JsonNode get(String key, String path) {
    return sent(request(key, path).GET());
  }

  /** What is there, as far as this key may know; empty where there is nothing. */
  Optional<JsonNode> find(String key, String path) {
    HttpResponse<String> answer = answer(request(key, path).GET());
    return answer.statusCode() == NOT_FOUND ? Optional.empty() : Optional.of(content(answer));
  }

  JsonNode postForm(String key, String path, MultipartForm form) {
    return sent(
        request(key, path)
            .header("Content-Type", form.contentType())
            .POST(BodyPublishers.ofByteArray(form.bytes())));
  }

  private HttpRequest.Builder json(String key, String path) {
    return request(key, path).header("Content-Type", "application/json");
  }

  private HttpRequest.Builder request(String key, String path) {
    return HttpRequest.newBuilder(URI.create(gateway + path))
        .timeout(PATIENCE)
        .header("X-API-Key", key)
        .header("Accept", "application/json");
  }

  private JsonNode sent(HttpRequest.Builder builder) {
    return content(answer(builder));
  }

  private static JsonNode content(HttpResponse<String> answer) {
    if (answer.statusCode() >= 300) {
      HttpRequest request = answer.request();
      throw new DemoException(
          "%s %s answered %d: %s"
              .formatted(request.method(), request.uri(), answer.statusCode(), answer.body()));
    }
    return read(answer.body());
  }

  private HttpResponse<String> answer(HttpRequest.Builder builder) {
    HttpRequest request = builder.build();
    try {
      return http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException unreachable) {
      throw new DemoException("no answer from " + request.uri(), unreachable);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new DemoException("stopped while waiting for " + request.uri(), stopped);
    }
  }

  private static JsonNode read(String body) {
    try {
      return body.isBlank() ? JSON.nullNode() : JSON.readTree(body);
    } catch (IOException unreadable) {
      throw new DemoException("an answer was not JSON", unreadable);
    }
  }
}
