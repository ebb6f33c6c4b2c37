package org.safeer.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Compares a schema with its published form: it may only gain optional fields.
 *
 * <p>Everything else about a published field (its type, pattern, range, its being required or not)
 * must stay, for old and new copies of producer and reader run side by side.
 */
final class SchemaChange {

  /** Words that tell a person something and constrain no value. */
  private static final Set<String> PROSE = Set.of("title", "description", "$comment", "examples");

  private final List<String> breaks = new ArrayList<>();

  private SchemaChange() {}

  /** What would break a producer or reader of the published schema; empty if nothing does. */
  static List<String> breaks(JsonNode published, JsonNode present) {
    SchemaChange change = new SchemaChange();
    change.compare("", published, present);
    return change.breaks;
  }

  private void compare(String at, JsonNode published, JsonNode present) {
    if (!published.isObject() || !present.isObject()) {
      if (!published.equals(present)) {
        breaks.add(at + " changed from " + published + " to " + present);
      }
      return;
    }
    Set<String> words = new HashSet<>();
    published.fieldNames().forEachRemaining(words::add);
    present.fieldNames().forEachRemaining(words::add);
    words.removeAll(PROSE);
    words.stream().sorted().forEach(word -> compareWord(at, word, published, present));
  }

  private void compareWord(String at, String word, JsonNode published, JsonNode present) {
    String place = at + "/" + word;
    if (!present.has(word)) {
      breaks.add(place + " is gone");
    } else if (published.has(word)) {
      compare(place, published.get(word), present.get(word));
    } else if (!at.endsWith("/properties")) {
      breaks.add(place + " is new");
    }
  }
}
