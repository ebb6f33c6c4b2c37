package org.safeer.gateway.openapi.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.safeer.gateway.client.RespondentSecret;
import org.safeer.gateway.client.Role;
import org.safeer.gateway.routing.Route;

/**
 * Adds to every operation what holds at the gateway: the key, the scope, the answers it can give.
 */
final class Operations {

  private Operations() {}

  static void finish(ObjectNode document, List<Route> routes, Findings findings) {
    for (Route route : routes) {
      String method = route.method().toLowerCase(Locale.ROOT);
      ObjectNode operation = (ObjectNode) document.path("paths").path(route.path()).path(method);
      if (route.open()) {
        operation.putArray("security");
      } else {
        addScopes(operation, route, findings);
      }
      addAnswers(operation, route);
    }
  }

  /** Whether no key is asked for: a link opens it. */
  static boolean isOpen(JsonNode operation) {
    Set<String> scopes = scopes(operation.path("security"));
    return !scopes.isEmpty() && Role.LINK_BEARER.scopes().containsAll(scopes);
  }

  private static void addScopes(ObjectNode operation, Route route, Findings findings) {
    Set<String> scopes = scopes(operation.path("security"));
    Set<String> holders = Role.holding(scopes);
    if (holders.isEmpty()) {
      findings.add(
          "%s %s of %s needs one of %s, which no role holds",
          route.method(), route.path(), route.service(), scopes);
    }
    // OpenAPI 3.1 would let the scopes stand in here; linters know scopes of OAuth alone.
    String scheme = RespondentSecret.opening(scopes).map(RespondentSecret::scheme).orElse("apiKey");
    operation.putArray("security").addObject().putArray(scheme);
    scopes.forEach(operation.putArray("x-required-scopes")::add);
    String said = operation.path("description").asText().strip();
    operation.put("description", (said + "\n\n" + sentence(scopes, holders)).strip());
  }

  private static Set<String> scopes(JsonNode security) {
    Set<String> scopes = new TreeSet<>();
    for (JsonNode requirement : security) {
      requirement.forEach(names -> names.forEach(name -> scopes.add(name.asText())));
    }
    return scopes;
  }

  private static String sentence(Set<String> scopes, Set<String> holders) {
    String named = "`" + String.join("` or `", scopes) + "`";
    return "Scope: %s (%s).".formatted(named, String.join(", ", holders));
  }

  private static void addAnswers(ObjectNode operation, Route route) {
    ObjectNode responses = operation.withObjectProperty("responses");
    dropFrameworksWords(responses);
    if (!route.open()) {
      add(responses, "401", "Unauthenticated");
      add(responses, "403", "Forbidden");
    }
    if (route.path().contains("{")) {
      add(responses, "404", "NotFound");
    }
    // Also where nothing is answered but a status: what a service can write is asked first.
    add(responses, "406", "NotAcceptable");
    if (operation.has("requestBody")) {
      add(responses, "415", "UnsupportedMediaType");
      add(responses, "413", "PayloadTooLarge");
      operation.put("x-max-body-bytes", route.maxBodyBytes());
    }
    add(responses, "503", "UpstreamUnavailable");
    add(responses, "504", "UpstreamTimeout");
    sort(responses);
  }

  /** No service's 401 reaches a client, and Quarkus writes down a 403 that says nothing. */
  private static void dropFrameworksWords(ObjectNode responses) {
    responses.remove("401");
    if (responses.at("/403/description").asText().equals("Not Allowed")) {
      responses.remove("403");
    }
  }

  private static void add(ObjectNode responses, String status, String component) {
    if (!responses.has(status)) {
      responses.putObject(status).put("$ref", "#/components/responses/" + component);
    }
  }

  private static void sort(ObjectNode responses) {
    TreeMap<String, JsonNode> sorted = new TreeMap<>();
    responses.properties().forEach(answer -> sorted.put(answer.getKey(), answer.getValue()));
    responses.removeAll();
    responses.setAll(sorted);
  }
}
