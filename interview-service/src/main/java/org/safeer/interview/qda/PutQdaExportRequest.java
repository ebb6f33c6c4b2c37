package org.safeer.interview.qda;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be exported. */
@Schema(description = "What is to be exported.", example = PutQdaExportRequest.EXAMPLE)
public record PutQdaExportRequest(
    @NotNull
        @Schema(
            description = "qdc: the codebook alone; qdpx: codes, transcripts and codings.",
            examples = "qdpx")
        QdaFormat format) {

  static final String EXAMPLE = "{\"format\": \"qdpx\"}";
}
