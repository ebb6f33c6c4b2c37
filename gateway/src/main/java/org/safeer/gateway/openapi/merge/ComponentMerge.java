package org.safeer.gateway.openapi.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;

/** Brings components together: one name, one content. */
final class ComponentMerge {

  private static final String SECURITY = "securitySchemes";

  private final ObjectNode components;
  private final Findings findings;
  private final Map<String, String> owners = new HashMap<>();

  ComponentMerge(ObjectNode components, Findings findings) {
    this.components = components;
    this.findings = findings;
  }

  /**
   * How services authenticate the gateway is none of a client's business: those schemes stay out.
   */
  void add(ServiceDocument document, boolean withSecurity) {
    for (Map.Entry<String, JsonNode> section : document.members("/components")) {
      if (withSecurity || !section.getKey().equals(SECURITY)) {
        section
            .getValue()
            .properties()
            .forEach(entry -> add(document.service(), section.getKey(), entry));
      }
    }
  }

  private void add(String service, String section, Map.Entry<String, JsonNode> component) {
    ObjectNode merged = components.withObjectProperty(section);
    String name = section + "/" + component.getKey();
    JsonNode known = merged.get(component.getKey());
    if (known != null && !known.equals(component.getValue())) {
      findings.add(
          "components/%s means one thing in %s and another in %s", name, owners.get(name), service);
      return;
    }
    owners.putIfAbsent(name, service);
    merged.set(component.getKey(), component.getValue().deepCopy());
  }
}
