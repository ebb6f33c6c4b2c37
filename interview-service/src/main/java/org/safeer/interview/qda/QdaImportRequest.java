package org.safeer.interview.qda;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.interview.interview.PutInterviewRequest;
import org.safeer.interview.pseudonym.Replacement;
import org.safeer.interview.text.Keys;

/** What a file's sources are in the study. What Safeer wrote needs none of it. */
@Schema(
    description = "What a file's sources are in the study; a file that Safeer wrote tells itself.",
    example = QdaImportRequest.EXAMPLE)
public record QdaImportRequest(
    @Pattern(regexp = Keys.LANGUAGE_TAG)
        @Schema(
            description = "BCP 47 tag of names and descriptions of codes.",
            defaultValue = "en",
            examples = "en")
        String language,
    @Size(max = 2_000) @Schema(description = "Which source is which interview.")
        List<@NotNull @Valid SourcePlan> sources) {

  static final String EXAMPLE =
      """
      {"language": "en",
       "sources": [
         {"source": "0193a1b0-0000-7000-8000-0000000000b1",
          "interview": "0193a1b0-0000-7000-8000-0000000000b1"}]}""";

  /** Names a code of the sandbox, so that trying it adds nothing there. */
  static final String EXAMPLE_FILE =
      """
      <CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Another program">
        <Codes>
          <Code guid="9fa9bcb7-5b59-47a9-8c3e-f65cffdc7520" name="Media stereotype"
                isCodable="true"/>
        </Codes>
      </CodeBook>
      """;

  public QdaImportRequest {
    language = language == null ? "en" : language;
    sources = sources == null ? List.of() : List.copyOf(sources);
  }

  /** What one source is. */
  @Schema(name = "QdaSourcePlan", description = "What one source of a file is in the study.")
  public record SourcePlan(
      @NotNull
          @Size(max = 100)
          @Schema(
              description = "The source's GUID.",
              examples = "0193a1b0-0000-7000-8000-0000000000b1")
          String source,
      @NotNull
          @Schema(
              description = "The interview's id.",
              examples = "0193a1b0-0000-7000-8000-0000000000b1")
          UUID interview,
      @Valid
          @Schema(
              description = "The interview itself, if it is to be stored first; see putInterview.")
          PutInterviewRequest create,
      @Size(max = 1000)
          @Schema(
              description =
                  "What must be replaced in the source's text to make it the transcript of an"
                      + " interview that has none; an empty list says that it holds nothing"
                      + " identifying. Left out, no transcript is made.")
          List<@NotNull @Valid Replacement> replacements) {

    /** Leaves the replaced words out: a log must not hold them. */
    @Override
    public String toString() {
      return "SourcePlan[" + source + "]";
    }
  }
}
