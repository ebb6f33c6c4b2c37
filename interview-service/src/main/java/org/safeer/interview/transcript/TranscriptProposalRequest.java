package org.safeer.interview.transcript;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.interview.pseudonym.Replacement;

/** A transcript nobody has prepared yet. */
@Schema(
    description = "A transcript nobody has prepared yet: its text, or a file of any format.",
    example = TranscriptProposalRequest.EXAMPLE)
public record TranscriptProposalRequest(
    @Size(max = PutTranscriptRequest.LONGEST)
        @Schema(
            description = "Plain text, WebVTT, SubRip or JSON.",
            examples = "What is your name?\n\nMy name is Sana Mir.")
        String text,
    @Size(max = TranscriptProposalRequest.LARGEST)
        @Schema(
            description = "Instead of a text: the bytes of a file, also DOCX, in base64.",
            implementation = String.class,
            format = "byte",
            examples = "V2h5Pwo=")
        byte[] file,
    @Size(max = 1000)
        @Schema(
            description =
                "What must be replaced wherever it stands. The study's own list need not be sent:"
                    + " what of it stands in the text is proposed by itself.")
        List<@NotNull @Valid Replacement> listed) {

  static final int LARGEST = 3_500_000;

  static final String EXAMPLE =
      """
      {"text": "So how did you come here, Sana?\\n\\n\
      My husband, Tariq, found work at Mercy Hospital, so we moved to 12 Canal Terrace.\\n\\n\
      And was it hard?\\n\\nTariq said it would be. You can ask him on 020 7946 0018.",
       "listed": [
         {"find": "Sana", "replaceWith": "[interviewee]", "kind": "person"}]}\
      """;

  List<Replacement> known() {
    return listed == null ? List.of() : listed;
  }

  /** Leaves the words out: a log must not hold them. */
  @Override
  public String toString() {
    return "TranscriptProposalRequest[]";
  }
}
