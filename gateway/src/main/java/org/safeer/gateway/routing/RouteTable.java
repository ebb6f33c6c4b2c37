package org.safeer.gateway.routing;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which service answers which path: exactly the documented operations, written by the build from
 * the merged OpenAPI document. What is not documented cannot be reached.
 */
@ApplicationScoped
class RouteTable {

  private static final String FILE = "/surface/routes.json";

  /**
   * Every key and id of Safeer fits; a dot alone, an escape or a parameter of a segment does not.
   */
  private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._~-]{0,127}");

  /** A step of the tree: fixed segments are tried before the one that stands for any. */
  private static final class Step {
    private final Map<String, Step> fixed = new HashMap<>();
    private final Map<String, Route> byMethod = new HashMap<>();
    private Step any;
  }

  private final Step root = new Step();

  @Inject
  RouteTable(ObjectMapper json) throws IOException {
    this(read(json));
  }

  RouteTable(List<Route> routes) {
    routes.forEach(this::add);
  }

  /** What stands at this path, spelled as it came; empty if nothing is documented there. */
  Optional<Resource> at(String path) {
    String[] segments = path.substring(1).split("/", -1);
    return Optional.ofNullable(find(root, segments, 0)).map(step -> new Resource(step.byMethod));
  }

  private static List<Route> read(ObjectMapper json) throws IOException {
    try (InputStream file = RouteTable.class.getResourceAsStream(FILE)) {
      return json.readValue(file, new TypeReference<List<Route>>() {});
    }
  }

  private void add(Route route) {
    Step step = root;
    for (String segment : route.path().substring(1).split("/")) {
      if (segment.startsWith("{")) {
        step.any = step.any == null ? new Step() : step.any;
        step = step.any;
      } else {
        step = step.fixed.computeIfAbsent(segment, name -> new Step());
      }
    }
    step.byMethod.put(route.method(), route);
  }

  private static Step find(Step step, String[] segments, int depth) {
    if (depth == segments.length) {
      return step.byMethod.isEmpty() ? null : step;
    }
    Step fixed = step.fixed.get(segments[depth]);
    Step found = fixed == null ? null : find(fixed, segments, depth + 1);
    if (found != null || step.any == null || !SEGMENT.matcher(segments[depth]).matches()) {
      return found;
    }
    return find(step.any, segments, depth + 1);
  }
}
