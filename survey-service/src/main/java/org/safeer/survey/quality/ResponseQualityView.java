package org.safeer.survey.quality;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is odd about a response.
 *
 * @param assessed whether the response has been looked at since it came or last changed
 * @param flags what was found; empty if nothing was
 * @param sameAnswers up to ten responses of other participants that say the very same; absent if
 *     there is none
 * @param version of the response
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResponseQualityView(
    String study,
    UUID response,
    @Schema(description = "False for the seconds until it has been looked at") boolean assessed,
    List<Finding> flags,
    @Schema(description = "Up to ten responses of other participants that say the very same")
        List<UUID> sameAnswers,
    long version) {}
