package org.safeer.survey.responseexport;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far an export is, and what came of it.
 *
 * @param request what was asked for, with the defaults of what was left out
 * @param files absent unless it is finished
 * @param failure absent unless it failed
 * @param finishedAt absent until it has finished or failed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ResponseExportView(
    String study,
    UUID export,
    ExportStatus status,
    @Schema(description = "What was asked for, with the defaults of what was left out")
        PutResponseExportRequest request,
    WrittenRows rows,
    @Schema(description = "Absent unless it is finished; links to them are issued apart")
        List<ExportedFile> files,
    @Schema(description = "Why there are no files; absent unless it failed") ExportFailure failure,
    Instant requestedAt,
    Instant finishedAt,
    long version) {

  /**
   * How far it is.
   *
   * @param total responses that it will hold; 0 until they are counted
   * @param written those that are written
   */
  public record WrittenRows(long total, long written) {}

  static ResponseExportView of(ResponseExport export) {
    return new ResponseExportView(
        export.key().study(),
        export.key().id(),
        export.status(),
        export.definition(),
        new WrittenRows(export.rowsTotal(), export.rowsWritten()),
        export.files(),
        export.failure(),
        export.requestedAt(),
        export.finishedAt(),
        export.version());
  }
}
