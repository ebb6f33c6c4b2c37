package org.safeer.interview.qda;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an export is, and what came of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "How far an export to a file of REFI-QDA is.")
public record QdaExportView(
    String study,
    UUID export,
    @Schema(
            description =
                "queued, running, finished, failed; outdated once somebody has withdrawn or the"
                    + " file had its week: the same request makes it anew.")
        QdaStatus status,
    QdaFormat format,
    @Schema(description = "What the file holds; absent unless it is finished.")
        QdaExportCounts file,
    @Schema(description = "Absent unless it failed.") QdaFailure failure,
    Instant requestedAt,
    @Schema(description = "Absent until it has finished or failed.") Instant finishedAt,
    @Schema(description = "Version of the job; also the ETag.") long version) {

  static QdaExportView of(QdaJob job) {
    return new QdaExportView(
        job.id.study(),
        job.id.id(),
        job.status,
        job.asked(PutQdaExportRequest.class).format(),
        job.result(QdaExportCounts.class),
        job.failure(),
        job.requestedAt,
        job.finishedAt,
        job.version);
  }
}
