package org.safeer.gateway.routing;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What stands at one path: its documented methods. */
final class Resource {

  private static final String GET = "GET";
  private static final String HEAD = "HEAD";

  private final Map<String, Route> byMethod;

  Resource(Map<String, Route> byMethod) {
    this.byMethod = byMethod;
  }

  /** HEAD is answered wherever GET is, as HTTP asks of every server. */
  Optional<Route> route(String method) {
    return Optional.ofNullable(byMethod.get(HEAD.equals(method) ? GET : method));
  }

  /** The value of an {@code Allow} header. */
  String allowed() {
    TreeSet<String> methods = new TreeSet<>(byMethod.keySet());
    if (methods.contains(GET)) {
      methods.add(HEAD);
    }
    return String.join(", ", methods);
  }
}
