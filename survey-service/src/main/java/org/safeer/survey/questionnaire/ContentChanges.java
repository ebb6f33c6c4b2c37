package org.safeer.survey.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.safeer.kit.problem.JsonPointers;

/**
 * What is different between two contents. What has a key is compared with its namesake, wherever it
 * stands: an item that moved has not changed, only the order has.
 */
final class ContentChanges {

  /** The members that hold lists, and what their entries are known by. */
  private static final Map<String, String> KEYS =
      Map.of(
          "sections", "section",
          "items", "item",
          "rows", "row",
          "options", "option",
          "points", "value");

  private final List<QuestionnaireChange> found = new ArrayList<>();

  private ContentChanges() {}

  static List<QuestionnaireChange> between(
      QuestionnaireContent before, QuestionnaireContent after) {
    ContentChanges changes = new ContentChanges();
    changes.compare(ContentJson.tree(before), ContentJson.tree(after), List.of());
    return changes.found;
  }

  private void compare(JsonNode before, JsonNode after, List<String> place) {
    if (before instanceof ObjectNode && after instanceof ObjectNode) {
      members(before, after, place);
    } else if (before instanceof ArrayNode && after instanceof ArrayNode) {
      entries(before, after, place);
    } else if (!before.equals(after)) {
      add(place, ChangeKind.of(before, after), before, after);
    }
  }

  private void members(JsonNode before, JsonNode after, List<String> place) {
    TreeSet<String> names = new TreeSet<>();
    before.fieldNames().forEachRemaining(names::add);
    after.fieldNames().forEachRemaining(names::add);
    names.forEach(name -> compare(before.path(name), after.path(name), below(place, name)));
  }

  private void entries(JsonNode before, JsonNode after, List<String> place) {
    String key = KEYS.get(place.get(place.size() - 1));
    ObjectNode old = byKey(before, key);
    ObjectNode young = byKey(after, key);
    members(old, young, place);
    List<String> oldOrder = common(old, young);
    List<String> youngOrder = common(young, old);
    if (!oldOrder.equals(youngOrder)) {
      add(place, ChangeKind.REORDERED, ContentJson.tree(oldOrder), ContentJson.tree(youngOrder));
    }
  }

  private static ObjectNode byKey(JsonNode entries, String key) {
    ObjectNode known = JsonNodeFactory.instance.objectNode();
    entries.forEach(entry -> known.set(entry.path(key).asText(), entry));
    return known;
  }

  /** The keys of the first that the other has too, in the first one's order. */
  private static List<String> common(ObjectNode first, ObjectNode other) {
    Iterable<String> keys = first::fieldNames;
    return StreamSupport.stream(keys.spliterator(), false).filter(other::has).toList();
  }

  private static List<String> below(List<String> place, String name) {
    List<String> longer = new ArrayList<>(place);
    longer.add(name);
    return longer;
  }

  private void add(List<String> place, ChangeKind kind, JsonNode before, JsonNode after) {
    found.add(
        new QuestionnaireChange(
            JsonPointers.of(place.toArray()),
            kind,
            ContentJson.plain(before),
            ContentJson.plain(after)));
  }
}
