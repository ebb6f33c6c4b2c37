package org.safeer.interview.agreement;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far coders agree on one code. */
@Schema(description = "How far the coders agree on one code.")
public record CodeAgreement(
    String code,
    @Schema(description = "To how many turns each coder applied it.")
        Map<String, Integer> turnsByCoder,
    CoefficientsView agreement) {}
