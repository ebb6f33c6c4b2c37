package org.safeer.interview.coding;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.safeer.interview.text.Examples;
import org.safeer.interview.text.Keys;
import org.safeer.kit.paging.Paging;
import org.safeer.kit.table.TableFormat;
import org.safeer.kit.table.Tables;

/** Excerpts over HTTP. */
@Path("/v1/studies/{study}/excerpts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Codings", description = "Which words are coded by which code")
public class ExcerptResource {

  private final Excerpts excerpts;

  ExcerptResource(Excerpts excerpts) {
    this.excerpts = excerpts;
  }

  @GET
  @Produces({MediaType.APPLICATION_JSON, TableFormat.CSV_TYPE, TableFormat.NDJSON_TYPE})
  @RolesAllowed({"excerpts:read", "quotations:approve"})
  @Operation(
      operationId = "listExcerpts",
      summary = "List coded excerpts",
      description =
          "The pseudonymised words behind a code, for the research team. They are not released by"
              + " being coded. Who may only approve quotations sees those that are quotable. With"
              + " Accept text/csv or application/x-ndjson all of them are answered at once, whatever"
              + " limit and cursor say; in CSV a cell that a spreadsheet would take for a formula"
              + " has an apostrophe before it.")
  @APIResponse(
      responseCode = "200",
      description = "One page; Link names the next.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ExcerptPage.class)))
  @APIResponse(responseCode = "400", ref = "InterviewInvalid")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response list(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(
              description = "The code they bear; all codes if not told.",
              example = Examples.CODE)
          @QueryParam("code")
          @Pattern(regexp = Keys.KEY)
          String code,
      @Parameter(
              description = "true: only those offered as quotations.",
              example = "true",
              schema = @Schema(type = SchemaType.BOOLEAN))
          @QueryParam("quotable")
          @Pattern(regexp = "true|false")
          String quotable,
      @Parameter(description = "Items on a page, 1 to 200; 50 if not told.") @QueryParam("limit")
          Integer limit,
      @Parameter(description = "The cursor that the page before gave.") @QueryParam("cursor")
          String cursor,
      @Context UriInfo uri,
      @Context Request request) {
    boolean offered = Boolean.parseBoolean(quotable);
    return Tables.asked(request)
        .map(format -> Tables.file(excerpts.table(study, code, offered), format, "excerpts"))
        .orElseGet(() -> Paging.page(excerpts.list(study, code, offered, limit, cursor), uri));
  }
}
