package org.safeer.interview.analysis;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which codes stand together.
 *
 * @param codebookVersion the version of the codebook that was counted by
 * @param unit what two codes stand together in
 * @param codes those that were compared: the most used ones, or those asked for
 * @param pairs those that ever stand together, most often first
 */
@Schema(name = "CodeCoOccurrence", description = "Which codes stand together.")
public record CodeCoOccurrenceView(
    @Schema(description = "The version of the codebook that was counted by.") long codebookVersion,
    Unit unit,
    @Schema(description = "Those that were compared: the most used ones, or those asked for.")
        List<CodeUse> codes,
    @Schema(description = "Those that ever stand together, most often first.") List<Pair> pairs) {

  /**
   * A code that was compared.
   *
   * @param units how many units bear it
   */
  @Schema(name = "ComparedCode", description = "A code that was compared.")
  public record CodeUse(String code, @Schema(description = "How many units bear it.") long units) {}

  /**
   * Two codes that stand together.
   *
   * @param both how many units bear both
   * @param either how many bear at least one
   * @param jaccard both / either: 1 where they always stand together
   */
  @Schema(name = "CodePair", description = "Two codes that stand together.")
  public record Pair(
      String code,
      String other,
      @Schema(description = "How many units bear both.") long both,
      @Schema(description = "How many bear at least one.") long either,
      @Schema(description = "both / either: 1 where they always stand together.") double jaccard) {

    /**
     * With the coefficient of Jaccard (1912), <i>The distribution of the flora in the alpine
     * zone</i>, New Phytologist 11(2), 37–50.
     */
    static Pair of(CodeUse one, CodeUse other, long both) {
      long either = one.units() + other.units() - both;
      return new Pair(one.code(), other.code(), both, either, (double) both / either);
    }
  }
}
