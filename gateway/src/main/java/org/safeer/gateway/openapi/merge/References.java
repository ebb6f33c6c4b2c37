package org.safeer.gateway.openapi.merge;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every reference leads somewhere, and nothing is described that nothing refers to. */
final class References {

  private static final String SCHEMAS = "#/components/schemas/";

  private References() {}

  static void check(ObjectNode document, Findings findings) {
    for (JsonNode reference : document.findValues("$ref")) {
      String target = reference.asText();
      boolean local = target.startsWith("#/");
      if (!local || document.at(JsonPointer.compile(target.substring(1))).isMissingNode()) {
        findings.add("a reference leads nowhere: %s", target);
      }
    }
    dropUnused(document);
  }

  private static void dropUnused(ObjectNode document) {
    if (document.at("/components/schemas") instanceof ObjectNode schemas) {
      Set<String> used = new HashSet<>();
      follow(document.path("paths"), schemas, used);
      follow(document.at("/components/responses"), schemas, used);
      List<String> unused = schemas.properties().stream().map(e -> e.getKey()).toList();
      unused.stream().filter(name -> !used.contains(name)).forEach(schemas::remove);
    }
  }

  private static void follow(JsonNode from, ObjectNode schemas, Set<String> used) {
    for (JsonNode reference : from.findValues("$ref")) {
      String target = reference.asText();
      if (target.startsWith(SCHEMAS) && used.add(target.substring(SCHEMAS.length()))) {
        follow(schemas.path(target.substring(SCHEMAS.length())), schemas, used);
      }
    }
  }
}
