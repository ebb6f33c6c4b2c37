package org.safeer.system.guides;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.safeer.system.suite.Json;

/**
 * Whether what a guide shows is in the answer.
 *
 * <p>Members that are shown are equal, and members that are left out may be anything; each element
 * shown of an array is in the array; {@code "…"} is any value. A part of an answer may be shown
 * without the whole.
 */
final class Shown {

  private static final String ANYTHING = "…";

  private Shown() {}

  /** Whether the fence's text is in what a command has printed. */
  static boolean in(Fence fence, String printed) {
    return fence.language().equals(Fence.JSON)
        ? json(fence.text(), printed)
        : text(fence.text(), printed);
  }

  private static boolean json(String shown, String printed) {
    try {
      JsonNode wanted = Json.MAPPER.readTree(shown);
      return within(wanted, Json.MAPPER.readTree(printed));
    } catch (JsonProcessingException notJson) {
      return false;
    }
  }

  private static boolean within(JsonNode wanted, JsonNode answer) {
    if (agrees(wanted, answer)) {
      return true;
    }
    return Json.each(answer).anyMatch(part -> within(wanted, part));
  }

  private static boolean agrees(JsonNode wanted, JsonNode found) {
    if (wanted.isTextual() && wanted.asText().equals(ANYTHING)) {
      return true;
    }
    if (wanted.isObject()) {
      return found.isObject()
          && wanted.properties().stream()
              .allMatch(
                  one ->
                      found.has(one.getKey()) && agrees(one.getValue(), found.get(one.getKey())));
    }
    if (wanted.isArray()) {
      return found.isArray()
          && Json.each(wanted).allMatch(one -> Json.each(found).anyMatch(any -> agrees(one, any)));
    }
    return wanted.isNumber() && found.isNumber()
        ? wanted.decimalValue().compareTo(found.decimalValue()) == 0
        : wanted.equals(found);
  }

  /** Every line that is shown is one that was printed. */
  private static boolean text(String shown, String printed) {
    return shown
        .lines()
        .allMatch(
            line ->
                printed.lines().anyMatch(other -> pattern(line).matcher(other.strip()).matches()));
  }

  private static Pattern pattern(String line) {
    return Pattern.compile(
        Arrays.stream(line.strip().split(ANYTHING, -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(".*")));
  }
}
