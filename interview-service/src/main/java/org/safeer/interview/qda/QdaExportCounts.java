package org.safeer.interview.qda;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a file holds.
 *
 * @param sha256 of the file's bytes, 64 hexadecimal digits
 */
@Schema(description = "What a file holds.")
public record QdaExportCounts(
    int codes,
    int interviews,
    int codings,
    long bytes,
    @Schema(description = "SHA-256 of all its bytes, 64 hexadecimal digits.") String sha256) {}
