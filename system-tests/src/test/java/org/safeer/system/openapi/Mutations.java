package org.safeer.system.openapi;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** A good body, spoilt at one place at a time. */
final class Mutations {

  private static final String PLACE = "the-place-to-spoil";
  private static final Map<String, String> TOKENS = tokens();

  private Mutations() {}

  private static Map<String, String> tokens() {
    Map<String, String> tokens = new LinkedHashMap<>();
    tokens.put("null", "null");
    tokens.put("a boolean", "true");
    tokens.put("a negative number", "-1");
    tokens.put("a fraction", "1.5");
    tokens.put("a number beyond long", "99999999999999999999999999");
    tokens.put("a number beyond double", "1e400");
    tokens.put("a number of 2000 digits", "9".repeat(2000));
    tokens.put("an empty text", "\"\"");
    tokens.put("another text", "\"x\"");
    tokens.put("a NUL", "\"a\\u0000b\"");
    tokens.put("half a surrogate pair", "\"a\\ud800b\"");
    tokens.put("a text of 100000 characters", "\"" + "x".repeat(100_000) + "\"");
    tokens.put("an empty array", "[]");
    tokens.put("an array of null", "[null]");
    tokens.put("an empty object", "{}");
    tokens.put("an unknown member", "{\"\\u0000\":{\"x\":null}}");
    tokens.put("2000 arrays in each other", "[".repeat(2000) + "]".repeat(2000));
    return tokens;
  }

  /** Tells what was spoilt and gives the spoilt body. */
  static void each(JsonNode good, BiConsumer<String, String> spoilt) {
    for (JsonPointer pointer : pointers(good)) {
      JsonNode copy = good.deepCopy();
      replace(copy, pointer);
      String text = copy.toString();
      TOKENS.forEach(
          (what, token) ->
              spoilt.accept(what + " at " + pointer, text.replace('"' + PLACE + '"', token)));
    }
  }

  private static List<JsonPointer> pointers(JsonNode good) {
    List<JsonPointer> pointers = new ArrayList<>();
    collect(good, JsonPointer.empty(), pointers);
    return pointers;
  }

  private static void collect(JsonNode node, JsonPointer at, List<JsonPointer> pointers) {
    if (!at.matches()) {
      pointers.add(at);
    }
    node.properties().forEach(p -> collect(p.getValue(), at.appendProperty(p.getKey()), pointers));
    if (node.isArray() && !node.isEmpty()) {
      collect(node.get(0), at.appendIndex(0), pointers); // its siblings are of the same kind
    }
  }

  private static void replace(JsonNode whole, JsonPointer pointer) {
    JsonNode parent = whole.at(pointer.head());
    if (parent instanceof ObjectNode object) {
      object.put(pointer.last().getMatchingProperty(), PLACE);
    } else if (parent instanceof ArrayNode array) {
      array.set(pointer.last().getMatchingIndex(), array.textNode(PLACE));
    }
  }
}
