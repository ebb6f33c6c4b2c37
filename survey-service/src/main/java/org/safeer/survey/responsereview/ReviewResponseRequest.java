package org.safeer.survey.responsereview;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.survey.response.ReviewState;

/**
 * A decision on a response.
 *
 * @param state what the team thinks of it
 */
@Schema(example = "{\"state\": \"approved\"}")
public record ReviewResponseRequest(@NotNull ReviewState state) {}
