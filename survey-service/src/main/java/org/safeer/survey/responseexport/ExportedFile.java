package org.safeer.survey.responseexport;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file of an export.
 *
 * @param rows responses in it; absent for a file that explains them
 * @param sha256 of all its bytes, 64 hexadecimal digits
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExportedFile(
    String name,
    String mediaType,
    long bytes,
    @Schema(description = "Responses in it; absent for a file that explains them") Long rows,
    @Schema(description = "SHA-256 of all its bytes, 64 hexadecimal digits") String sha256) {}
