package org.safeer.gateway.openapi.merge;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Every reference leads somewhere, and nothing is described that nothing refers to. */
final class References {

  private static final String SECURITY = "securitySchemes";

  private final ObjectNode document;
  private final Findings findings;
  private final Set<String> used = new HashSet<>();

  private References(ObjectNode document, Findings findings) {
    this.document = document;
    this.findings = findings;
  }

  static void check(ObjectNode document, Findings findings) {
    References references = new References(document, findings);
    references.follow(document.path("paths"));
    references.dropUnused();
  }

  private void follow(JsonNode from) {
    for (JsonNode reference : from.findValues("$ref")) {
      String target = reference.asText();
      JsonNode found =
          target.startsWith("#/")
              ? document.at(JsonPointer.compile(target.substring(1)))
              : MissingNode.getInstance();
      if (found.isMissingNode()) {
        findings.add("a reference leads nowhere: %s", target);
      } else if (used.add(target)) {
        follow(found);
      }
    }
  }

  private void dropUnused() {
    for (Map.Entry<String, JsonNode> section : document.path("components").properties()) {
      if (!section.getKey().equals(SECURITY)) {
        String prefix = "#/components/" + section.getKey() + "/";
        ((ObjectNode) section.getValue())
            .properties()
            .removeIf(component -> !used.contains(prefix + component.getKey()));
      }
    }
  }
}
