package org.safeer.survey.response;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What differs between two contents of a response.
 *
 * @param from number of the content before
 * @param to number of the content after
 * @param changes by item, in alphabetical order; empty if nothing differs
 * @param version the response's state version of the moment of the content after
 */
public record ResponseChangesView(
    String study,
    UUID response,
    int from,
    int to,
    @Schema(description = "The answers that differ, by item") Map<String, AnswerChange> changes,
    long version) {

  static ResponseChangesView between(ResponseVersionView before, ResponseVersionView after) {
    TreeSet<String> items = new TreeSet<>(before.answers().keySet());
    items.addAll(after.answers().keySet());
    Map<String, AnswerChange> changes = new LinkedHashMap<>();
    for (String item : items) {
      Answer old = before.answers().get(item);
      Answer now = after.answers().get(item);
      if (!Objects.equals(old, now)) {
        changes.put(item, new AnswerChange(old, now));
      }
    }
    return new ResponseChangesView(
        after.study(),
        after.response(),
        before.contentVersion(),
        after.contentVersion(),
        changes,
        after.version());
  }

  /** An item's answer before and after. */
  public record AnswerChange(Answer before, Answer after) {}
}
