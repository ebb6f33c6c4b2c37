package org.safeer.survey.responseimport;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestStreamElementType;
import org.safeer.kit.identity.Caller;
import org.safeer.kit.paging.Paging;
import org.safeer.survey.Access;
import org.safeer.survey.Shapes;
import org.safeer.survey.responseimport.ResponseImportView.RowProblemView;
import org.safeer.survey.responseimport.file.CsvWriter;
import org.safeer.survey.responseimport.file.FileShape;

/** What an import did not take, over HTTP. */
@Path("/v1/studies/{study}/response-imports/{import}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Response imports")
public class ImportProblemResource {

  private static final String CSV = "text/csv";

  private final ImportViews views;
  private final FailedRows failedRows;
  private final ImportProgress progress;
  private final Caller caller;

  ImportProblemResource(
      ImportViews views, FailedRows failedRows, ImportProgress progress, Caller caller) {
    this.views = views;
    this.failedRows = failedRows;
    this.progress = progress;
    this.caller = caller;
  }

  /** What is wrong with the rows. */
  @GET
  @Path("/problems")
  @RolesAllowed("imports:read")
  @Operation(
      operationId = "listResponseImportProblems",
      summary = "List the problems of an import",
      description =
          "Row by row, with line, column and rule; no problem quotes what a row says. Those of the"
              + " first 10,000 rows that were not taken are kept, up to 20 of each row.")
  @APIResponse(
      responseCode = "200",
      description = "A page of problems",
      content = @Content(schema = @Schema(implementation = ImportProblemPage.class)))
  @APIResponse(responseCode = "400", description = "id, limit or cursor is not usable")
  @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see")
  public Response problems(
      @PathParam("study") String study,
      @PathParam("import") @Pattern(regexp = Shapes.UUID) String id,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor,
      @Context UriInfo uri) {
    UUID job = UUID.fromString(id);
    return Paging.page(views.problems(study, job, Access.of(caller), limit, cursor), uri);
  }

  /** The rows that were not taken. */
  @GET
  @Path("/failed-rows")
  @Produces({CSV, MediaType.APPLICATION_JSON})
  @RolesAllowed("imports:read")
  @Operation(
      operationId = "downloadFailedRows",
      summary = "Download the rows that failed",
      description =
          "As a CSV file with the file's own header and columns, and behind them `problem_row`,"
              + " `problem_line`, `problem_column` and `problem`. Mend the rows and import this file"
              + " with the same mapping (without a declared `format`) under the same key:"
              + " `problem_row` keeps each row's ids, so nothing is doubled. Cells that a"
              + " spreadsheet would take for a formula have an apostrophe before them, which the"
              + " import takes away again. The first 10,000 rows are kept, for 30 days after the"
              + " end of the import; those of somebody who withdraws are deleted at once.")
  @APIResponse(
      responseCode = "200",
      description = "The rows; the header alone if none failed",
      content = @Content(mediaType = CSV, schema = @Schema(implementation = String.class)))
  @APIResponse(responseCode = "400", description = "The id is no UUID")
  @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see")
  public Response failedRows(
      @PathParam("study") String study,
      @PathParam("import") @Pattern(regexp = Shapes.UUID) String id) {
    UUID job = UUID.fromString(id);
    FileShape shape = failedRows.shape(study, job, Access.of(caller));
    StreamingOutput rows = target -> failedRows.write(study, job, shape, target);
    return Response.ok(rows, CSV + ";charset=" + CsvWriter.charset(shape).name())
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"failed-rows-" + id + ".csv\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  /** How far it is, again and again. */
  @GET
  @Blocking // who may see the study is looked up first
  @Path("/progress")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.APPLICATION_JSON)
  @RolesAllowed("imports:read")
  @Operation(
      operationId = "followResponseImport",
      summary = "Follow an import",
      description =
          "A stream of server-sent events: the import without its problems, once a second, and a"
              + " last time when it has ended. Then the stream ends; do not connect again.")
  @APIResponse(
      responseCode = "200",
      description = "The stream",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(implementation = ResponseImportView.class)))
  @APIResponse(responseCode = "400", description = "The id is no UUID")
  @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see")
  public Multi<ResponseImportView> follow(
      @PathParam("study") String study,
      @PathParam("import") @Pattern(regexp = Shapes.UUID) String id) {
    Access access = Access.of(caller);
    return progress.follow(study, UUID.fromString(id), access);
  }

  /** How a page of problems looks. */
  record ImportProblemPage(List<RowProblemView> items, String next) {}
}
