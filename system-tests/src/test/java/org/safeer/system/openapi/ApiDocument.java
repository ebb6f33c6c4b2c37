package org.safeer.system.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeer.system.suite.Api;
import org.safeer.system.suite.Json;

/** The merged document as any developer reads it from the gateway. */
public final class ApiDocument {

  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "patch", "head", "options");

  private final JsonNode document;
  private final List<Operation> operations = new ArrayList<>();

  private ApiDocument(JsonNode document) {
    this.document = document;
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> method : resolved(path.getValue()).properties()) {
        if (METHODS.contains(method.getKey())) {
          operations.add(operation(path, method));
        }
      }
    }
  }

  public static ApiDocument read(Api api) {
    return new ApiDocument(api.get("/openapi").expect(200).json());
  }

  /** All operations on the suite's resources. */
  public List<Operation> operations() {
    return operations.stream().filter(operation -> operation.path().startsWith("/v1/")).toList();
  }

  /** Follows a reference within the document. */
  JsonNode resolved(JsonNode node) {
    JsonNode target = node;
    while (target.has("$ref")) {
      target = document.at(target.path("$ref").asText().substring(1));
    }
    return target;
  }

  /** What a security scheme says. */
  public JsonNode scheme(String name) {
    return document.at("/components/securitySchemes/" + name);
  }

  JsonNode schema(String name) {
    return document.at("/components/schemas/" + name);
  }

  /** A schema of the document as one that a validator can read by itself. */
  JsonNode standalone(JsonNode schema) {
    ObjectNode whole = Json.MAPPER.createObjectNode();
    whole.set("components", document.path("components"));
    whole.putArray("allOf").add(schema);
    return whole;
  }

  private Operation operation(
      Map.Entry<String, JsonNode> path, Map.Entry<String, JsonNode> method) {
    List<JsonNode> parameters = new ArrayList<>();
    for (JsonNode owner : List.of(path.getValue(), method.getValue())) {
      Json.each(owner.path("parameters")).map(this::resolved).forEach(parameters::add);
    }
    return new Operation(
        method.getKey().toUpperCase(), path.getKey(), method.getValue(), parameters, this);
  }
}
