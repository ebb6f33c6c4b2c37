package org.safeer.survey.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How often a flag was given.
 *
 * @param threshold what responses are compared with, in the flag's own unit; absent where there is
 *     nothing to compare with
 * @param responses how many have it, rejected ones left out
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FlagCount(
    QualityFlag flag,
    @Schema(description = "What responses are compared with, in the flag's own unit")
        Double threshold,
    long responses) {}
