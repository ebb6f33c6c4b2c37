package org.safeer.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/**
 * Where a quote stands in a transcript.
 *
 * @param turn number of the turn
 * @param start first code point within the turn
 * @param end code point behind the last
 */
record QuotePlace(int turn, int start, int end) {

  /**
   * Finds a quote, which lies inside one turn.
   *
   * @param occurrence which of its places is meant, from 1
   */
  static Optional<QuotePlace> find(JsonNode turns, String quote, int occurrence) {
    int hits = 0;
    for (JsonNode turn : turns) {
      String text = turn.path("text").asText();
      for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
        if (++hits == occurrence) {
          return Optional.of(at(turn.path("turn").asInt(), text, at, quote));
        }
      }
    }
    return Optional.empty();
  }

  private static QuotePlace at(int turn, String text, int index, String quote) {
    int start = text.codePointCount(0, index);
    return new QuotePlace(turn, start, start + quote.codePointCount(0, quote.length()));
  }

  ObjectNode request(JsonNode coding) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.set("code", coding.path("code"));
    body.put("turn", turn).put("start", start).put("end", end);
    for (String optional : List.of("memo", "quotable")) {
      if (coding.has(optional)) {
        body.set(optional, coding.path(optional));
      }
    }
    return body;
  }
}
