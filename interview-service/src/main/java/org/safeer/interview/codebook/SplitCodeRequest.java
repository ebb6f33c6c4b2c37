package org.safeer.interview.codebook;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.interview.text.Keys;

/** Which codings of a code are to bear which other codes. */
@Schema(
    description = "Which codings of the code are to bear which other codes; the others stay.",
    example = SplitCodeRequest.EXAMPLE)
public record SplitCodeRequest(@NotEmpty @Size(max = 20) List<@NotNull @Valid Part> into) {

  static final String EXAMPLE =
      """
      {"into": [{"code": "language-barrier",
                 "codings": ["0193a1b0-0000-7000-8000-0000000000c7"]}]}""";

  /** Those that one code takes. */
  @Schema(name = "SplitPart", description = "The codings that one code takes.")
  public record Part(
      @NotNull @Pattern(regexp = Keys.KEY) @Schema(description = "A code there is already.")
          String code,
      @NotEmpty @Size(max = 1000) List<@NotNull UUID> codings) {}
}
