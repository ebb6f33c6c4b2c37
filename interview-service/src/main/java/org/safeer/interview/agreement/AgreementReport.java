package org.safeer.interview.agreement;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far coders agree. */
@Schema(
    description = "How far coders agree, of all codes together and of each.",
    example = AgreementReport.EXAMPLE)
public record AgreementReport(
    @Schema(description = "The coders compared.") List<String> coders,
    @Schema(description = "How many interviews at least two of them coded.") int interviews,
    @Schema(description = "How many turns these have: the units of kappa and alpha.") long turns,
    @Schema(description = "Of all codes together: what was observed against what was expected.")
        CoefficientsView overall,
    @Schema(description = "Of each code that one of them applied, in the order of their keys.")
        List<CodeAgreement> codes) {

  static final String EXAMPLE =
      """
      {"coders": ["coder-1", "coder-2"], "interviews": 1, "turns": 10,
       "overall": {"kappa": {"value": 0.091}, "alpha": {"value": 0.095},
                   "unitizingAlpha": {"notAssessable": "no-variation"}},
       "codes": [
         {"code": "media-stereotype", "turnsByCoder": {"coder-1": 2, "coder-2": 4},
          "agreement": {"kappa": {"value": 0.091}, "alpha": {"value": 0.095},
                        "unitizingAlpha": {"notAssessable": "no-variation"}}}]}""";
}
