package org.safeer.survey.responsereview;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A comment to be written.
 *
 * @param text for the team alone; no place for names or addresses
 */
@Schema(example = "{\"text\": \"Twelve years abroad, but born ten years ago? Ask the partner.\"}")
public record CommentRequest(@NotBlank @Size(max = 2000) String text) {}
