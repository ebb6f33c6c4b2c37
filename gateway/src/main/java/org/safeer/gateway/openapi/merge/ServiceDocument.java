package org.safeer.gateway.openapi.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;

/**
 * What one service documented.
 *
 * @param service the name by which routes and messages call it, for example {@code survey}
 * @param root the document
 */
record ServiceDocument(String service, ObjectNode root) {

  private static final String STORED = "target/openapi/openapi";

  /** Reads what the build of the service's module has stored. */
  static ServiceDocument of(String service, Path module) throws IOException {
    Path json = module.resolve(STORED + ".json");
    Path yaml = module.resolve(STORED + ".yaml");
    JsonNode root;
    if (Files.exists(json)) {
      root = new ObjectMapper().readTree(json.toFile());
    } else if (Files.exists(yaml)) {
      root = new YAMLMapper().readTree(yaml.toFile());
    } else {
      throw new MergeException("%s has not been built: there is no %s".formatted(service, json));
    }
    if (!root.path("openapi").asText().startsWith("3.1")) {
      throw new MergeException(service + " does not document itself as OpenAPI 3.1");
    }
    return new ServiceDocument(service, (ObjectNode) root);
  }

  /** The members of one object of the document; none if there is no such object. */
  Iterable<Map.Entry<String, JsonNode>> members(String pointer) {
    Iterator<Map.Entry<String, JsonNode>> members = root.at(pointer).fields();
    return () -> members;
  }
}
