package org.safeer.interview.qda;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.interview.refi.reading.Finding;

/** What became of a file. It repeats none of its words. */
@Schema(description = "What became of a file; none of its words.")
public record QdaImportReport(
    @Schema(description = "Nothing was stored: this is what would have become of it.")
        boolean dryRun,
    @Schema(description = "The program that wrote the file.") String origin,
    CodeCounts codes,
    CodingCounts codings,
    @Schema(description = "What became of each source with words.") List<SourceReport> sources,
    @Schema(description = "What the file holds that was not taken, or not as it is written.")
        List<Left> left) {

  /** Something that was not taken, or not as it is written. */
  @Schema(name = "QdaLeft", description = "Something that was not taken as it is written.")
  public record Left(
      @Schema(
              description =
                  "unsupported, unknown, value, position, positions, source-missing, external,"
                      + " encoding, cut, unused or more: see the guide to REFI-QDA.")
          String rule,
      @Schema(description = "Where in the file, without the file's own words.") String path,
      long count) {

    static Left of(Finding finding) {
      return new Left(finding.rule(), finding.path(), finding.count());
    }
  }

  /** What became of the codes. */
  @Schema(name = "QdaCodeCounts", description = "What became of the codes.")
  public record CodeCounts(
      int made,
      @Schema(description = "Were there before.") int matched,
      @Schema(description = "Were there before with another definition, which stands.")
          int conflicting,
      @Schema(description = "Could not be stored.") int refused) {}

  /** What became of the codings. */
  @Schema(name = "QdaCodingCounts", description = "What became of the codings.")
  public record CodingCounts(
      int made,
      @Schema(description = "Were there before.") int matched,
      @Schema(description = "Were there before on other words or by another code; those stand.")
          int conflicting,
      @Schema(description = "Stand on words that the transcript does not have.") int unplaced,
      @Schema(description = "Could not be stored.") int refused,
      @Schema(description = "Stand in sources that are no interview with a transcript.")
          int withoutTranscript) {}

  /** What became of a source. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "QdaSourceReport", description = "What became of a source.")
  public record SourceReport(
      @Schema(description = "The source's GUID.") String source,
      @Schema(description = "The interview it is; absent if it is none.") UUID interview,
      @Schema(
              description =
                  "matched: its codings were taken; transcribed: it became the transcript;"
                      + " unmatched: no interview has its id; without-text; without-transcript: the"
                      + " interview has none and none was to be made; or the code of the problem"
                      + " that refused it.")
          String outcome) {}
}
