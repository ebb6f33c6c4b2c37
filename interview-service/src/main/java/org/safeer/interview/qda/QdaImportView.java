package org.safeer.interview.qda;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.interview.entity.EntityKey;

/** How far an import is, and what came of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "How far an import of a file of REFI-QDA is.")
public record QdaImportView(
    String study,
    UUID id,
    @Schema(
            description =
                "queued, running, finished, failed; outdated once its report is gone, since"
                    + " somebody has withdrawn.")
        QdaStatus status,
    @Schema(description = "Absent unless it is finished.") QdaImportReport report,
    @Schema(description = "Absent unless it failed.") QdaFailure failure,
    Instant requestedAt,
    @Schema(description = "Absent until it has finished or failed.") Instant finishedAt,
    @Schema(description = "Version of the job; also the ETag.") long version) {

  static QdaImportView of(QdaJob job) {
    EntityKey key = job.id;
    return new QdaImportView(
        key.study(),
        key.id(),
        job.status,
        job.result(QdaImportReport.class),
        job.failure(),
        job.requestedAt,
        job.finishedAt,
        job.version);
  }
}
