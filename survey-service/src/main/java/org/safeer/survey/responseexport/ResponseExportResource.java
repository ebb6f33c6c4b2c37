package org.safeer.survey.responseexport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.safeer.kit.edit.ETags;
import org.safeer.kit.idempotency.KeyedCalls;
import org.safeer.kit.identity.Caller;
import org.safeer.kit.paging.Paging;
import org.safeer.survey.Access;
import org.safeer.survey.EntityKey;
import org.safeer.survey.Replies;
import org.safeer.survey.Shapes;
import org.safeer.survey.Stored;

/** Exports over HTTP. */
@Path("/v1/studies/{study}/response-exports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Response exports", description = "Responses as files, written in the background")
public class ResponseExportResource {

  private static final String SCOPE = "responses:export";

  private final ResponseExports exports;
  private final ExportLinks links;
  private final Caller caller;
  private final KeyedCalls calls;

  ResponseExportResource(
      ResponseExports exports, ExportLinks links, Caller caller, KeyedCalls calls) {
    this.exports = exports;
    this.links = links;
    this.caller = caller;
    this.calls = calls;
  }

  /** The study's exports. */
  @GET
  @RolesAllowed(SCOPE)
  @Operation(
      operationId = "listResponseExports",
      summary = "List exports",
      description = "By id, each with its files once it is finished.")
  @APIResponse(
      responseCode = "200",
      description = "A page of exports",
      content = @Content(schema = @Schema(implementation = ResponseExportPage.class)))
  @APIResponse(responseCode = "400", description = "limit or cursor is not usable")
  @APIResponse(responseCode = "404", description = "No such study, or not yours to see")
  public Response list(
      @PathParam("study") String study,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor,
      @Context UriInfo uri) {
    return Paging.page(exports.list(study, limit, cursor), uri);
  }

  /** Asks for an export. */
  @PUT
  @Path("/{export}")
  @RolesAllowed(SCOPE)
  @Operation(
      operationId = "putResponseExport",
      summary = "Export responses to files",
      description =
          "For your statistics program: a row for each response, a column for each item or, of"
              + " multiple choices and rankings, for each option, with region, attributes and"
              + " weights; and files that explain them: a codebook, W3C's metadata of the CSV,"
              + " SPSS's syntax, the mapping by which the file can be imported again. It is written"
              + " in the background, of one moment's responses; ask for the export until its"
              + " `status` is `finished`, then for links to its files. When somebody withdraws, the"
              + " files go at once and the export is `outdated`: the same PUT makes it anew, as it"
              + " does a failed one. Files are kept for a week.")
  @APIResponse(
      responseCode = "202",
      description = "It will be written; `Location` tells where to ask how far it is",
      content = @Content(schema = @Schema(implementation = ResponseExportView.class)))
  @APIResponse(
      responseCode = "200",
      description = "The same was asked for before",
      content = @Content(schema = @Schema(implementation = ResponseExportView.class)))
  @APIResponse(
      responseCode = "400",
      description =
          "Something does not fit the study: `unknown-field`, `operator`, `value` of a filter;"
              + " `columns`: more than a sheet has")
  @APIResponse(
      responseCode = "404",
      description = "`questionnaire-version-unknown`, no such weighting, or no study of yours")
  @APIResponse(
      responseCode = "409",
      description =
          "`export-differs`: this id is that of an export of something else;"
              + " `weighting-unfinished`")
  public RestResponse<ResponseExportView> put(
      @PathParam("study") String study,
      @PathParam("export") @Pattern(regexp = Shapes.UUID) String export,
      @NotNull @Valid PutResponseExportRequest request,
      @Context UriInfo uri) {
    Stored<ResponseExportView> stored = exports.put(key(study, export), request, Access.of(caller));
    return RestResponse.ResponseBuilder.create(
            stored.created() ? Status.ACCEPTED : Status.OK, stored.view())
        .header("ETag", ETags.of(stored.version()))
        .location(URI.create(uri.getRequestUri().getRawPath()))
        .build();
  }

  /** One export. */
  @GET
  @Path("/{export}")
  @RolesAllowed(SCOPE)
  @Operation(
      operationId = "getResponseExport",
      summary = "Read how far an export is",
      description =
          "Rows written of those there are; once it is finished, the size and hash of each file.")
  @APIResponse(
      responseCode = "200",
      description = "The export",
      content = @Content(schema = @Schema(implementation = ResponseExportView.class)))
  @APIResponse(responseCode = "400", description = "The id is no UUID")
  @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see")
  public RestResponse<ResponseExportView> get(
      @PathParam("study") String study,
      @PathParam("export") @Pattern(regexp = Shapes.UUID) String export) {
    ResponseExportView view = exports.view(key(study, export));
    return Replies.found(view, view.version());
  }

  /** Deletes an export. */
  @DELETE
  @Path("/{export}")
  @RolesAllowed(SCOPE)
  @Operation(
      operationId = "deleteResponseExport",
      summary = "Delete an export and its files",
      description =
          "Links to them open nothing from then on. An export under way comes to nothing; a retry"
              + " changes nothing.")
  @APIResponse(responseCode = "204", description = "Deleted, now or before")
  @APIResponse(responseCode = "400", description = "The id is no UUID")
  @APIResponse(responseCode = "404", description = "No such study, or not yours to see")
  public Response delete(
      @PathParam("study") String study,
      @PathParam("export") @Pattern(regexp = Shapes.UUID) String export) {
    exports.delete(key(study, export));
    return Response.noContent().build();
  }

  /** Issues links. */
  @POST
  @Path("/{export}/links")
  @RolesAllowed(SCOPE)
  @Operation(
      operationId = "issueExportLinks",
      summary = "Issue links to the files of an export",
      description =
          "A link opens a file without a key, so that a browser, R or a spreadsheet can fetch it:"
              + " whoever has the link can read the responses until it expires, after an hour or"
              + " what you ask for, a day at most. Deleting the export ends it before. Each call"
              + " issues new links, one sent again under its `Idempotency-Key` too: none is stored.")
  @APIResponse(
      responseCode = "201",
      description = "The links",
      content = @Content(schema = @Schema(implementation = ExportLinksView.class)))
  @APIResponse(responseCode = "400", description = "The time is too short or too long")
  @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see")
  @APIResponse(
      responseCode = "409",
      description =
          "`export-unfinished`: there are no files yet; `export-outdated`: there are none any more")
  public RestResponse<ExportLinksView> issue(
      @PathParam("study") String study,
      @PathParam("export") @Pattern(regexp = Shapes.UUID) String export,
      @NotNull @Valid IssueExportLinksRequest request) {
    ExportLinksView issued = links.issue(key(study, export), request, calls.with(List.of(request)));
    return RestResponse.status(Status.CREATED, issued);
  }

  private static EntityKey key(String study, String export) {
    return new EntityKey(study, UUID.fromString(export));
  }

  /** How a page of exports looks. */
  record ResponseExportPage(List<ResponseExportView> items, String next) {}
}
