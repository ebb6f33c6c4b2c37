package org.safeer.gateway.openapi.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Makes a value that a schema allows: its own example where it has one, else one by its type. */
final class SchemaExample {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** What contains itself is shown so deep. */
  private static final int DEPTH = 8;

  private static final JsonNode NONE = MissingNode.getInstance();

  private final JsonNode document;
  private final JsonNode words;
  private final Map<String, JsonNode> stories;

  /**
   * Where an example is made.
   *
   * @param owner name of the schema whose member this is
   * @param name the member's name
   * @param story what the request that made it says here; missing where it says nothing
   * @param depth how deep this is
   */
  private record Place(String owner, String name, JsonNode story, int depth) {

    Place referredTo(String reference, JsonNode known) {
      String schema = reference.substring(reference.lastIndexOf('/') + 1);
      return new Place(schema, name, story.isMissingNode() ? known : story, depth);
    }

    Place member(String member) {
      return new Place(owner, member, story.path(member), depth + 1);
    }

    Place entry() {
      return new Place(owner, name, story.path(0), depth + 1);
    }

    Place value() {
      return new Place(owner, "", NONE, depth + 1);
    }
  }

  /**
   * For one document.
   *
   * @param words values by the name of the member that has them, or by schema and member; null
   *     leaves the member out
   * @param stories what members of a referenced schema say, by reference
   */
  SchemaExample(JsonNode document, JsonNode words, Map<String, JsonNode> stories) {
    this.document = document;
    this.words = words;
    this.stories = stories;
  }

  JsonNode of(JsonNode schema) {
    return of(schema, new Place("", "", NONE, 0));
  }

  private JsonNode of(JsonNode schema, Place place) {
    if (schema.has("$ref")) {
      String reference = schema.path("$ref").asText();
      JsonNode known = stories.getOrDefault(reference, NONE);
      return of(resolved(schema), place.referredTo(reference, known));
    }
    if (fits(schema, place.story())) {
      return place.story();
    }
    JsonNode own = own(schema);
    if (!own.isMissingNode()) {
      return own;
    }
    JsonNode word = word(place);
    return fits(schema, word) ? word : byShape(schema, place);
  }

  private JsonNode word(Place place) {
    String exact = place.owner() + "." + place.name();
    return words.path(words.has(exact) ? exact : place.name());
  }

  /** What the schema itself shows. */
  private static JsonNode own(JsonNode schema) {
    for (String given : List.of("example", "const", "default")) {
      if (schema.has(given)) {
        return schema.path(given);
      }
    }
    return schema.path("examples").path(0);
  }

  private JsonNode byShape(JsonNode schema, Place place) {
    if (schema.path("enum").has(0)) {
      return schema.path("enum").path(0);
    }
    for (String choice : List.of("oneOf", "anyOf", "allOf")) {
      if (schema.path(choice).has(0)) {
        return of(firstReal(schema.path(choice)), place);
      }
    }
    return switch (type(schema)) {
      case "object" -> object(schema, place);
      case "array" -> array(schema, place);
      case "integer" -> NODES.numberNode(schema.path("minimum").asLong(1));
      case "number" -> NODES.numberNode(schema.path("minimum").asDouble(0.5));
      case "boolean" -> NODES.booleanNode(false);
      default -> NODES.textNode(text(schema));
    };
  }

  private static JsonNode firstReal(JsonNode choices) {
    for (JsonNode choice : choices) {
      if (!choice.path("type").asText().equals("null")) {
        return choice;
      }
    }
    return choices.path(0);
  }

  private static String type(JsonNode schema) {
    JsonNode type = schema.path("type");
    for (JsonNode one : type) {
      if (!one.asText().equals("null")) {
        return one.asText();
      }
    }
    return type.asText(schema.has("properties") ? "object" : "string");
  }

  private JsonNode object(JsonNode schema, Place place) {
    ObjectNode object = NODES.objectNode();
    if (place.depth() >= DEPTH) {
      return object;
    }
    for (Map.Entry<String, JsonNode> member : schema.path("properties").properties()) {
      Place within = place.member(member.getKey());
      if (!word(within).isNull() || fits(member.getValue(), within.story())) {
        object.set(member.getKey(), of(member.getValue(), within));
      }
    }
    JsonNode values = schema.path("additionalProperties");
    if (object.isEmpty() && values.isObject()) {
      object.set("en", of(values, place.value()));
    }
    return object;
  }

  private JsonNode array(JsonNode schema, Place place) {
    ArrayNode array = NODES.arrayNode();
    if (place.depth() < DEPTH) {
      array.add(of(schema.path("items"), place.entry()));
    }
    return array;
  }

  private JsonNode resolved(JsonNode schema) {
    return document.at(schema.path("$ref").asText().substring(1));
  }

  /** Whether a value can stand here as it is; what is made of parts is made part by part. */
  private boolean fits(JsonNode schema, JsonNode value) {
    if (schema.has("$ref")) {
      return fits(resolved(schema), value);
    }
    if (schema.has("enum")) {
      return StreamSupport.stream(schema.path("enum").spliterator(), false).anyMatch(value::equals);
    }
    return switch (type(schema)) {
      case "object" -> value.isObject() && schema.has("additionalProperties");
      case "array" -> value.path(0).isValueNode() && fits(schema.path("items"), value.path(0));
      case "integer" -> value.isIntegralNumber();
      case "number" -> value.isNumber();
      case "boolean" -> value.isBoolean();
      default -> value.isTextual();
    };
  }

  private static String text(JsonNode schema) {
    return switch (schema.path("format").asText()) {
      case "uuid" -> "0193a1b0-0000-7000-8000-000000000001";
      case "date-time" -> "2025-11-20T09:30:00Z";
      case "date" -> "2025-11-20";
      case "uri", "uri-reference" -> "https://safeer.example/";
      default -> "text";
    };
  }
}
