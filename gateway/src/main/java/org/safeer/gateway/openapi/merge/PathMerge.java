package org.safeer.gateway.openapi.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.safeer.gateway.routing.Route;

/** Brings the services' paths together; an operation has one owner, a path may have several. */
final class PathMerge {

  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  private final ObjectNode paths;
  private final Findings findings;
  private final Map<String, String> spellings = new HashMap<>();
  private final Map<String, String> owners = new HashMap<>();
  private final List<Route> routes = new ArrayList<>();

  PathMerge(ObjectNode paths, Findings findings) {
    this.paths = paths;
    this.findings = findings;
  }

  /** Every operation that was added, and who answers it. */
  List<Route> routes() {
    return routes;
  }

  void add(ServiceDocument document) {
    for (Map.Entry<String, JsonNode> path : document.members("/paths")) {
      checkSpelling(document.service(), path.getKey());
      for (Map.Entry<String, JsonNode> member : path.getValue().properties()) {
        if (METHODS.contains(member.getKey())) {
          addOperation(document.service(), path.getKey(), member.getKey(), member.getValue());
        } else {
          addShared(document.service(), path.getKey(), member.getKey(), member.getValue());
        }
      }
    }
  }

  /** Two templates that differ in the names of their parameters alone match the same requests. */
  private void checkSpelling(String service, String path) {
    String spelling = path + " of " + service;
    String shape = path.replaceAll("\\{[^}]*}", "{}");
    String known = spellings.putIfAbsent(shape, spelling);
    if (known != null && !known.startsWith(path + " of ")) {
      findings.add("%s and %s are the same path under two names", known, spelling);
    }
    if (!path.startsWith("/v1/")) {
      findings.add("%s is not under /v1, where the gateway routes", spelling);
    }
  }

  private void addOperation(String service, String path, String method, JsonNode operation) {
    String named = method.toUpperCase(Locale.ROOT) + " " + path;
    claim(named, service, named);
    String id = operation.path("operationId").asText();
    if (id.isEmpty()) {
      findings.add("%s of %s has no operationId", named, service);
    } else {
      claim("operationId " + id, service, named);
    }
    paths.withObjectProperty(path).set(method, operation.deepCopy());
    String verb = method.toUpperCase(Locale.ROOT);
    boolean open = Operations.isOpen(operation);
    routes.add(new Route(verb, path, service, BodyBounds.of(verb, path), open));
  }

  private void claim(String what, String service, String where) {
    String claim = service + " (" + where + ")";
    String known = owners.putIfAbsent(what, claim);
    if (known != null) {
      findings.add("%s is claimed by %s and by %s", what, known, claim);
    }
  }

  private void addShared(String service, String path, String name, JsonNode value) {
    JsonNode known = paths.withObjectProperty(path).get(name);
    if (known != null && !known.equals(value)) {
      findings.add("%s of %s has other %s than another service gave it", path, service, name);
    }
    paths.withObjectProperty(path).set(name, value.deepCopy());
  }
}
