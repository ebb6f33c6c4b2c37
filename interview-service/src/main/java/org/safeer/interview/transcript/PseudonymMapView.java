package org.safeer.interview.transcript;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.interview.pseudonym.ReplacementKind;

/** What stood where generics stand now, as those see it who may. */
@Schema(description = "What stood where generics stand now.")
public record PseudonymMapView(
    UUID interview,
    @Schema(description = "Version of the transcript; also the ETag.", examples = "1")
        int transcriptVersion,
    List<Entry> places) {

  /** One place. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "PseudonymMapEntry", description = "A place, and the words that stood there.")
  public record Entry(
      @Schema(
              description = "Number of the turn; absent for a label, or a line that was left out.",
              examples = "1")
          Integer turn,
      @Schema(description = "As in the anonymisation log.", examples = "8") Integer start,
      @Schema(description = "As in the anonymisation log.", examples = "21") Integer end,
      @Schema(examples = "person") ReplacementKind kind,
      @Schema(examples = "[interviewee]") String replaceWith,
      @Schema(description = "The words that stood there.", examples = "Sana") String original) {

    /** Leaves the words out: a log must not hold them. */
    @Override
    public String toString() {
      return "Entry[" + replaceWith + "]";
    }
  }

  static PseudonymMapView of(
      Transcript transcript, List<LoggedPlace> places, List<String> originals) {
    return new PseudonymMapView(
        transcript.id.interview(),
        transcript.transcriptVersion,
        IntStream.range(0, originals.size())
            .mapToObj(i -> entry(places.get(i), originals.get(i)))
            .toList());
  }

  private static Entry entry(LoggedPlace place, String original) {
    return new Entry(
        place.turn(), place.start(), place.end(), place.kind(), place.replaceWith(), original);
  }
}
