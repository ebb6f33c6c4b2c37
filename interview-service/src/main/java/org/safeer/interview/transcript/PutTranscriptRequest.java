package org.safeer.interview.transcript;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.interview.text.StorableText;

/** A transcript as it was typed, with what must be replaced in it before anything is stored. */
@Schema(description = "A transcript as typed, with what must be replaced before it is stored.")
public record PutTranscriptRequest(
    @NotNull @Pattern(regexp = "plain-text") @Schema(examples = "plain-text") String format,
    @NotBlank
        @Size(max = PutTranscriptRequest.LONGEST)
        @StorableText
        @Schema(
            description =
                "Paragraphs between blank lines, with or without speaker labels and minute marks.")
        String text,
    @NotNull
        @Size(max = 1000)
        @Schema(description = "An empty list says that the text holds nothing identifying.")
        List<@NotNull @Valid Replacement> replacements) {

  static final int LONGEST = 1_000_000;

  /** Leaves the words out: a log must not hold them. */
  @Override
  public String toString() {
    return "PutTranscriptRequest[" + format + "]";
  }
}
