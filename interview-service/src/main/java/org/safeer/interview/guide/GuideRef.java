package org.safeer.interview.guide;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.interview.text.Keys;

/** Names a published version of a guide. */
@Embeddable
@Schema(name = "InterviewGuideRef", description = "A published version of a guide.")
public record GuideRef(
    @NotNull @Pattern(regexp = Keys.KEY) @Schema(examples = "main") String guide,
    @NotNull @Min(1) @Schema(description = "Number of the version.", examples = "1")
        Integer version) {}
