package org.safeer.gateway.openapi.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Brings tags together: several services may use one, but only one way of describing it. */
final class TagMerge {

  private final Map<String, ObjectNode> tags = new LinkedHashMap<>();
  private final Findings findings;

  TagMerge(Findings findings) {
    this.findings = findings;
  }

  void add(ServiceDocument document) {
    for (JsonNode tag : document.root().path("tags")) {
      String name = tag.path("name").asText();
      ObjectNode known = tags.get(name);
      if (known == null || !known.has("description")) {
        tags.put(name, tag.deepCopy());
      } else if (tag.has("description") && !known.equals(tag)) {
        findings.add("the tag %s is described in another way by %s", name, document.service());
      }
    }
  }

  void writeTo(ArrayNode array) {
    array.removeAll();
    tags.values().forEach(array::add);
  }
}
