package org.safeer.interview.transcript;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.interview.pseudonym.Replacement;
import org.safeer.interview.transcript.naming.NameProposal;
import org.safeer.interview.transcript.naming.Why;
import org.safeer.interview.transcript.reading.TranscriptFile;
import org.safeer.interview.transcript.reading.TranscriptFormat;
import org.safeer.kit.problem.JsonPointers;

/**
 * What is proposed for a transcript. It holds the original words: nobody but its sender gets it.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What is proposed for a transcript. Nothing of it is kept.")
public record TranscriptProposalView(
    @Schema(description = "What the content was found to be.", examples = "plain-text")
        TranscriptFormat format,
    @Schema(description = "How its text is encoded; none for DOCX.", examples = "UTF-8")
        String charset,
    @Schema(
            description = "The speakers were proposed from layout and words, not read.",
            examples = "true")
        boolean speakerProposed,
    @Schema(description = "How many lines above the first turn were left out.", examples = "0")
        int headerLines,
    @Schema(
            description =
                "Correct it and send it as it stands with PUT to the interview's transcript.")
        Proposed transcript,
    @Schema(description = "Why each replacement is proposed, and where its words stand.")
        List<Reason> reasons) {

  /** The body of a PUT. */
  @Schema(name = "TranscriptProposed", description = "The body of a PUT of the transcript.")
  public record Proposed(
      @Schema(description = "Always turns.", examples = "turns") String format,
      List<TurnRequest> turns,
      List<Replacement> replacements) {}

  /** Why a replacement is proposed. */
  @Schema(name = "TranscriptProposalReason", description = "Why a replacement is proposed.")
  public record Reason(
      @Schema(description = "Pointer to it in the transcript.", examples = "/replacements/0")
          String replacement,
      @Schema(description = "The rule that proposes it.", examples = "introduced") Why why,
      @Schema(description = "Where its words stand.") List<Place> places) {}

  /** Where words stand. */
  @Schema(name = "TranscriptPlace", description = "Code points start to end, exclusive, of a turn.")
  public record Place(
      @Schema(description = "Number of the turn, from 1.", examples = "2") int turn,
      @Schema(description = "Code point of the turn's text, from 0.", examples = "12") int start,
      @Schema(description = "Code point behind the last.", examples = "17") int end) {

    static Place of(NameProposal.Place place) {
      return new Place(place.turn(), place.start(), place.end());
    }
  }

  static TranscriptProposalView of(TranscriptFile file, List<NameProposal> names) {
    return new TranscriptProposalView(
        file.format(),
        file.charset(),
        file.transcript().speakerProposed(),
        file.transcript().headerLines(),
        new Proposed(
            PutTranscriptRequest.TURNS,
            file.transcript().turns().stream().map(TurnRequest::of).toList(),
            names.stream().map(NameProposal::replacement).toList()),
        IntStream.range(0, names.size()).mapToObj(i -> reason(i, names.get(i))).toList());
  }

  private static Reason reason(int index, NameProposal name) {
    return new Reason(
        JsonPointers.of("replacements", index),
        name.why(),
        name.places().stream().map(Place::of).toList());
  }
}
