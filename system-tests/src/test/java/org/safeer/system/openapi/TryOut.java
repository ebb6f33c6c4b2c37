package org.safeer.system.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.specification.RequestSpecification;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeer.system.suite.Answer;
import org.safeer.system.suite.Api;
import org.safeer.system.suite.Imports;

/** An operation's form in Swagger UI, sent as it comes: every field holds its example. */
public final class TryOut {

  /** A form has no example of a file: the description shows one to save. */
  private static final Pattern SHOWN_FILE =
      Pattern.compile("```(?:csv|xml)\n(.*?)```", Pattern.DOTALL);

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Operation operation;

  public TryOut(Operation operation) {
    this.operation = operation;
  }

  /** Whether every path parameter has an example. */
  public boolean isFilledIn() {
    return operation.parameters().stream()
        .noneMatch(p -> p.path("in").asText().equals("path") && example(p).isEmpty());
  }

  public Answer send(Api api) {
    return send(api, api.request());
  }

  /** The same again by somebody who holds what came with this entity tag. */
  public Answer sendHolding(Api api, String etag) {
    return send(api, api.request().header("If-None-Match", etag));
  }

  private Answer send(Api api, RequestSpecification request) {
    String path = operation.path();
    for (JsonNode parameter : operation.parameters()) {
      String name = parameter.path("name").asText();
      String value = example(parameter).orElse(null);
      if (value != null) {
        switch (parameter.path("in").asText()) {
          case "path" -> path = path.replace("{" + name + "}", value);
          case "query" ->
              request.queryParam(name, URLEncoder.encode(value, StandardCharsets.UTF_8));
          default -> request.header(name, value);
        }
      }
    }
    if (operation.id().equals("proposeImportMapping")) {
      return Imports.propose(api, path, "main", shownFile());
    }
    if (operation.id().equals("startQdaImport")) {
      JsonNode plan =
          operation.example(operation.document().schema("QdaImportRequest")).orElseThrow();
      return Imports.sendProject(api, path, plan.toString(), shownFile());
    }
    if (operation.takes("multipart/form-data")) {
      JsonNode mapping =
          operation.example(operation.document().schema("ImportMapping")).orElseThrow();
      return Imports.send(api, path.split("/")[3], mapping.toString(), shownFile());
    }
    if (operation.takes(XLSX)) {
      // Whoever tries it brings the workbook that the operation beside it gave.
      byte[] workbook = api.request().get(path).asByteArray();
      request.contentType(XLSX).body(workbook);
    }
    if (operation.takes(Operation.JSON)) {
      request.contentType(Operation.JSON).body(operation.exampleOrEmpty());
    }
    return Answer.from(request.request(operation.method(), path));
  }

  private byte[] shownFile() {
    Matcher shown = SHOWN_FILE.matcher(operation.definition().path("description").asText());
    assertThat(shown.find()).as("the description shows a file").isTrue();
    return Imports.utf8(shown.group(1));
  }

  private static Optional<String> example(JsonNode parameter) {
    for (JsonNode place : new JsonNode[] {parameter, parameter.path("schema")}) {
      if (place.has("example")) {
        return Optional.of(place.path("example").asText());
      }
    }
    return Optional.empty();
  }
}
