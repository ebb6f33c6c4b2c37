package org.safeer.gateway.openapi.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.safeer.gateway.problem.KnownProblem;

/**
 * What the surface says where no service says it.
 *
 * @param parameters descriptions and examples of parameters, by place and name
 * @param members examples of the members of answers, by name
 * @param problems all problems
 */
record Words(JsonNode parameters, JsonNode members, List<KnownProblem> problems) {

  /** Reads the gateway's own words, and the problems from the folder that holds all modules. */
  static Words read(Path modules) throws IOException {
    return new Words(
        resource("parameters.json"),
        resource("members.json"),
        ErrorsDocument.read(modules.resolve("docs/errors.md")));
  }

  private static JsonNode resource(String name) throws IOException {
    try (InputStream file = Words.class.getResourceAsStream("/surface/" + name)) {
      return new ObjectMapper().readTree(file);
    }
  }
}
