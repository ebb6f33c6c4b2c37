package org.safeer.survey.xlsform;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.safeer.survey.Shapes;

/** Gives names keys of the shape that keys have here: different names get different keys. */
final class Keys {

  private static final int LONGEST = 64;

  private final Map<String, String> byName = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /** How many names have come to one key: so the next free one is found at once. */
  private final Map<String, Integer> count = new HashMap<>();

  /**
   * The key of a name, the same each time; names that are keys must be given first to keep theirs.
   */
  String of(String name) {
    return byName.computeIfAbsent(name, this::free);
  }

  boolean knows(String name) {
    return byName.containsKey(name);
  }

  private String free(String name) {
    String key = key(name);
    String candidate = key;
    while (!taken.add(candidate)) {
      String ending = "-" + count.merge(key, 2, (before, two) -> before + 1);
      candidate = key.substring(0, Math.min(key.length(), LONGEST - ending.length())) + ending;
    }
    return candidate;
  }

  /** Names that were given a key other than themselves, by name. */
  Map<String, String> renamed() {
    Map<String, String> renamed = new HashMap<>(byName);
    renamed.entrySet().removeIf(entry -> entry.getKey().equals(entry.getValue()));
    return renamed;
  }

  private static String key(String name) {
    if (Shapes.isKey(name)) {
      return name;
    }
    String key =
        name.toLowerCase(Locale.ROOT)
            .replaceAll("^_+|_+$", "")
            .replaceAll("[^a-z0-9-]", "-")
            .replaceAll("^-+", "");
    return key.isEmpty() ? "x" : key.substring(0, Math.min(key.length(), LONGEST));
  }
}
