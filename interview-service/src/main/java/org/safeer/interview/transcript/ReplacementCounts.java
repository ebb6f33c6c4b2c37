package org.safeer.interview.transcript;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.interview.transcript.pseudonym.ReplacementKind;

/** How many places were replaced, by kind: all that is kept of the replacements. */
@Embeddable
record ReplacementCounts(int persons, int places, int organisations, int contacts) {

  /** The count of one kind. */
  @Schema(name = "TranscriptReplacementCount")
  record Count(ReplacementKind kind, int count) {}

  static ReplacementCounts of(Map<ReplacementKind, Integer> counts) {
    return new ReplacementCounts(
        counts.getOrDefault(ReplacementKind.PERSON, 0),
        counts.getOrDefault(ReplacementKind.PLACE, 0),
        counts.getOrDefault(ReplacementKind.ORGANISATION, 0),
        counts.getOrDefault(ReplacementKind.CONTACT, 0));
  }

  List<Count> list() {
    return Stream.of(
            new Count(ReplacementKind.PERSON, persons),
            new Count(ReplacementKind.PLACE, places),
            new Count(ReplacementKind.ORGANISATION, organisations),
            new Count(ReplacementKind.CONTACT, contacts))
        .filter(count -> count.count() > 0)
        .toList();
  }
}
