package org.safeer.system.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.safeer.system.suite.Json;
import org.safeer.system.suite.RawHttp;

/** Everything a client can get wrong with one operation. */
public final class BadInput {

  /** Where an unknown id is none: what is not there is deleted already, or is made. */
  private static final Set<String> NO_MISTAKE =
      Set.of(
          "deleteImportMapping",
          "deletePseudonym",
          "deleteQuota",
          "deleteResponseDraft",
          "deleteResponseExport",
          "putXlsForm");

  private final Operation operation;
  private final String good;
  private final Places places;

  public BadInput(Operation operation, ScratchStudy scratch) {
    this.operation = operation;
    this.places = fresh(scratch.places());
    String[] words = operation.path().replaceAll("/\\{[^}]+}", "").split("/");
    this.good =
        Optional.ofNullable(
                scratch.bodies().get(operation.method() + " " + words[words.length - 1]))
            .or(() -> operation.example().map(JsonNode::toString))
            .orElse("{}");
  }

  /** A body under an id that is taken would only meet a conflict. */
  private Places fresh(Places existing) {
    if (!operation.createsByPut()) {
      return existing;
    }
    String resource = operation.lastResource().orElseThrow();
    boolean named = Set.of("studies", "questionnaires", "codes", "themes").contains(resource);
    String id = UUID.randomUUID().toString();
    return existing.with(resource, named ? "fuzz-" + id.substring(0, 8) : id);
  }

  private boolean takesJson() {
    return operation.takes(Operation.JSON);
  }

  private String path() {
    return operation.at(fresh(places));
  }

  private Shot plain() {
    return Shot.documented(operation, path(), good);
  }

  public List<Shot> malformedBodies() {
    List<Shot> shots = new ArrayList<>();
    if (takesJson()) {
      BadValues.MALFORMED.forEach(
          b -> shots.add(Shot.json(operation, "malformed JSON " + b, path(), b, 400)));
      BadValues.OTHER_TYPES.forEach(
          b -> shots.add(Shot.json(operation, "a body of " + b, path(), b, 400)));
      byte[] latin = good.replaceFirst("\"", "\"\u00e9").getBytes(StandardCharsets.ISO_8859_1);
      shots.add(Shot.json(operation, "bytes that are no UTF-8", path(), latin, 400));
      String deep = "[".repeat(100_000);
      shots.add(Shot.json(operation, "100000 arrays in each other", path(), deep, 400));
    }
    return shots;
  }

  public List<Shot> otherMediaTypes() {
    List<Shot> shots = new ArrayList<>();
    if (operation.hasBody()) {
      shots.add(headers("text/plain as its body", Map.of("Content-Type", "text/plain"), 415));
      shots.add(headers("no sound media type", Map.of("Content-Type", "nonsense"), 400, 415));
    }
    if (operation.answersJson(200)) {
      shots.add(plain().with("XML wanted", Map.of("Accept", "application/xml"), 406));
    } else {
      shots.add(plain().with("a picture wanted", Map.of("Accept", "image/png"), 406));
    }
    return shots;
  }

  private Shot headers(String what, Map<String, String> headers, Integer... allowed) {
    byte[] body = good.getBytes(StandardCharsets.UTF_8);
    return new Shot(operation, what, path(), headers, body, Set.of(allowed));
  }

  public List<Shot> spoiltBodies() {
    List<Shot> shots = new ArrayList<>();
    if (takesJson()) {
      Mutations.each(
          Json.read(good), (what, body) -> shots.add(Shot.json(operation, what, path(), body)));
    }
    return shots;
  }

  public List<Shot> badIds() {
    List<Shot> shots = new ArrayList<>();
    operation
        .lastResource()
        .ifPresent(
            resource ->
                BadValues.BAD_IDS.forEach(
                    id ->
                        shots.add(
                            sound("id " + id, operation.at(places.with(resource, id)), 400, 404))));
    if (operation.inStudy()) {
      BadValues.BAD_IDS.forEach(
          id ->
              shots.add(sound("study " + id, operation.at(places.with("studies", id)), 400, 404)));
    }
    return shots;
  }

  public List<Shot> unknownIds() {
    List<Shot> shots = new ArrayList<>();
    boolean createsStudy = operation.createsByPut() && operation.path().endsWith("{study}");
    if (operation.inStudy() && !createsStudy) {
      shots.add(
          sound("an unknown study", operation.at(places.with("studies", "nobody-knows")), 404));
    }
    if (!operation.createsByPut()
        && !operation.path().endsWith("{study}")
        && !NO_MISTAKE.contains(operation.id())) {
      operation
          .lastResource()
          .filter(resource -> !resource.equals("studies"))
          .ifPresent(resource -> shots.add(unknown(resource)));
    }
    return shots;
  }

  private Shot unknown(String resource) {
    boolean number = resource.equals("versions");
    String id = number ? "4711" : UUID.randomUUID().toString();
    return sound("an unknown " + resource, operation.at(places.with(resource, id)), 404);
  }

  /** A request that is good but for its path; who may not do this at all is told that first. */
  private Shot sound(String what, String path, Integer... allowed) {
    Set<Integer> statuses = new HashSet<>(List.of(allowed));
    if (operation.scopes().contains("releases:publish")) {
      statuses.add(403);
    }
    return Shot.documented(operation, path, good).named(what, statuses);
  }

  public List<Shot> badQueries() {
    List<Shot> shots = new ArrayList<>();
    if (operation.has("query", "limit")) {
      BadValues.BAD_LIMITS.forEach(l -> shots.add(query("limit", l, 400)));
    }
    if (operation.has("query", "cursor")) {
      BadValues.BAD_CURSORS.forEach(c -> shots.add(query("cursor", c, 400)));
    }
    for (String name : operation.query()) {
      BadValues.BAD_IDS.forEach(value -> shots.add(query(name, value)));
    }
    return shots;
  }

  private Shot query(String name, String value, Integer... allowed) {
    String path = path() + "?" + name + "=" + value;
    return sound(name + "=" + value, path, allowed);
  }

  public List<Shot> badHeaders() {
    List<Shot> shots = new ArrayList<>();
    for (String match :
        List.of("nonsense", "\"nonsense\"", "W/\"1\"", "\"99999999999999999999\"", "")) {
      Map<String, String> headers =
          takesJson()
              ? Map.of("If-Match", match, "Content-Type", Operation.JSON)
              : Map.of("If-Match", match);
      byte[] body = takesJson() ? good.getBytes(StandardCharsets.UTF_8) : null;
      shots.add(new Shot(operation, "If-Match " + match, path(), headers, body, Set.of()));
    }
    return shots;
  }

  public List<Shot> largeBodies() {
    if (!takesJson()) {
      return List.of();
    }
    String padded = good + " ".repeat((int) operation.largestBody());
    return List.of(Shot.json(operation, "too large a body", path(), padded, 413));
  }

  public List<Shot> wrongKeys() {
    Shot plain = plain();
    List<Shot> shots = new ArrayList<>();
    shots.add(plain.with("no key", Map.of(), 401));
    for (String key : List.of("nobody-has-this", "x".repeat(5000), "a b", "\u00e9", "")) {
      shots.add(plain.with("the key '" + key + "'", Map.of("X-API-Key", key), 401));
    }
    String forged = "Bearer " + RawHttp.FORGED_TOKEN;
    shots.add(plain.with("a token of its own making", Map.of("Authorization", forged), 401));
    return shots;
  }
}
