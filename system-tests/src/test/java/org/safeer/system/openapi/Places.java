package org.safeer.system.openapi;

import java.util.HashMap;
import java.util.Map;

/**
 * What to put for a path parameter, by the path segment before it: {@code responses} for {@code
 * /responses/{response}}.
 */
public final class Places {

  private final Map<String, String> values;

  public Places(Map<String, String> values) {
    this.values = Map.copyOf(values);
  }

  String of(String resource) {
    String value = values.get(resource);
    if (value == null) {
      throw new AssertionError("the tests know no example of a path below /" + resource);
    }
    return value;
  }

  /** The same places with another one of this resource. */
  public Places with(String resource, String value) {
    Map<String, String> changed = new HashMap<>(values);
    changed.put(resource, value);
    return new Places(changed);
  }
}
