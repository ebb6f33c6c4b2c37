package org.safeer.interview.analysis;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How often a code is used.
 *
 * @param codings how many passages bear it
 * @param turns how many turns do, in part at least
 * @param interviews how many interviews
 * @param cases how many participants
 * @param coverage share of all that is transcribed, 0 to 1, by code points; what is coded twice
 *     counts once
 */
@Schema(name = "UsedCode", description = "How often a code is used.")
public record UsedCode(
    String code,
    @Schema(description = "How many passages bear it.") long codings,
    @Schema(description = "How many turns do, in part at least.") long turns,
    long interviews,
    @Schema(description = "How many participants.") long cases,
    @Schema(
            description =
                "Share of all that is transcribed, 0 to 1, by code points; what is coded twice"
                    + " counts once.")
        double coverage) {

  static UsedCode never(String code) {
    return new UsedCode(code, 0, 0, 0, 0, 0);
  }
}
