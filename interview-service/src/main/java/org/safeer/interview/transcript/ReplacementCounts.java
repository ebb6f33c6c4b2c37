package org.safeer.interview.transcript;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.interview.pseudonym.ReplacementKind;

/** How many places were replaced, by kind. */
@Embeddable
record ReplacementCounts(int persons, int places, int organisations, int contacts) {

  /** The count of one kind. */
  @Schema(name = "TranscriptReplacementCount")
  record Count(ReplacementKind kind, int count) {}

  static ReplacementCounts of(List<ReplacedPlace> places) {
    return new ReplacementCounts(
        count(places, ReplacementKind.PERSON),
        count(places, ReplacementKind.PLACE),
        count(places, ReplacementKind.ORGANISATION),
        count(places, ReplacementKind.CONTACT));
  }

  private static int count(List<ReplacedPlace> places, ReplacementKind kind) {
    return (int) places.stream().filter(place -> place.kind() == kind).count();
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
