package org.safeer.system.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.safeer.system.suite.Json;

/** One operation of the document, with what it says of its parameters, body and answers. */
public record Operation(
    String method,
    String path,
    JsonNode definition,
    List<JsonNode> parameters,
    ApiDocument document) {

  static final String JSON = "application/json";
  private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

  public String id() {
    return definition.path("operationId").asText();
  }

  /** Whether the document names this status among the operation's answers. */
  public boolean documents(int status) {
    JsonNode responses = definition.path("responses");
    return responses.has(Integer.toString(status)) || responses.has(status / 100 + "XX");
  }

  /** The schema of the answer with this status, with all it refers to; empty without one. */
  public Optional<JsonNode> answerSchema(int status) {
    JsonNode answer =
        document.resolved(definition.path("responses").path(Integer.toString(status)));
    JsonNode schema = answer.path("content").path(JSON).path("schema");
    return schema.isMissingNode() ? Optional.empty() : Optional.of(document.standalone(schema));
  }

  /** Whether it answers JSON, and not a file or a stream. */
  public boolean answersJson(int status) {
    JsonNode content =
        document
            .resolved(definition.path("responses").path(Integer.toString(status)))
            .path("content");
    return content.isEmpty() || content.has(JSON);
  }

  public boolean inStudy() {
    return path.contains("{study}");
  }

  public boolean has(String in, String name) {
    return parameters.stream()
        .anyMatch(p -> p.path("in").asText().equals(in) && p.path("name").asText().equals(name));
  }

  /** The query parameters' names. */
  public List<String> query() {
    return parameters.stream()
        .filter(parameter -> parameter.path("in").asText().equals("query"))
        .map(parameter -> parameter.path("name").asText())
        .toList();
  }

  /** The scopes of which a key needs one. */
  public Set<String> scopes() {
    return Json.each(definition.path("x-required-scopes"))
        .map(JsonNode::asText)
        .collect(Collectors.toSet());
  }

  /** Whether it asks for no key: what stands in its path is proof enough. */
  public boolean isOpen() {
    return definition.path("security").isArray() && definition.path("security").isEmpty();
  }

  /** The largest body the operation takes, as the document says; 0 where it takes none. */
  long largestBody() {
    return definition.path("x-max-body-bytes").asLong();
  }

  public boolean takes(String contentType) {
    return body().path("content").has(contentType);
  }

  public boolean hasBody() {
    return !body().isMissingNode();
  }

  private JsonNode body() {
    return document.resolved(definition.path("requestBody"));
  }

  /** The request the document shows to a developer, for an operation that takes JSON. */
  public Optional<JsonNode> example() {
    JsonNode media = body().path("content").path(JSON);
    return example(media, document.resolved(media.path("schema")));
  }

  /** The example, or the first of several, that stands beside a schema or in it. */
  Optional<JsonNode> example(JsonNode... places) {
    for (JsonNode place : places) {
      if (place.has("example")) {
        return Optional.of(parsed(place.path("example")));
      }
      JsonNode several = place.path("examples");
      if (several.size() > 0) {
        JsonNode first = document.resolved(several.iterator().next());
        return Optional.of(parsed(first.has("value") ? first.path("value") : first));
      }
    }
    return Optional.empty();
  }

  String exampleOrEmpty() {
    return example().map(JsonNode::toString).orElse("{}");
  }

  /** Some generators keep an example as text. */
  private static JsonNode parsed(JsonNode example) {
    return example.isTextual() ? Json.read(example.asText()) : example;
  }

  /** The path with every parameter replaced. */
  public String at(Places places) {
    Matcher parameter = PARAMETER.matcher(path);
    StringBuilder filled = new StringBuilder();
    while (parameter.find()) {
      String[] before = path.substring(0, parameter.start()).split("/");
      String value = places.of(before[before.length - 1]);
      parameter.appendReplacement(filled, Matcher.quoteReplacement(value));
    }
    return parameter.appendTail(filled).toString();
  }

  /** The resource the last path parameter names, such as {@code responses}; none without one. */
  public Optional<String> lastResource() {
    String[] segments = path.split("/");
    for (int i = segments.length - 1; i > 0; i--) {
      if (segments[i].startsWith("{")) {
        return Optional.of(segments[i - 1]);
      }
    }
    return Optional.empty();
  }

  /** Whether the client chooses the id that the path ends with. */
  public boolean createsByPut() {
    return method.equals("PUT") && path.endsWith("}");
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
