package org.safeer.survey.responseimport;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.safeer.kit.edit.ETags;
import org.safeer.kit.idempotency.KeyedCalls;
import org.safeer.kit.identity.Caller;
import org.safeer.kit.paging.Paging;
import org.safeer.survey.Access;
import org.safeer.survey.Flags;
import org.safeer.survey.Replies;
import org.safeer.survey.Shapes;
import org.safeer.survey.Stored;
import org.safeer.survey.responseimport.mapping.ImportMapping;

/** Imports over HTTP. */
@Path("/v1/studies/{study}/response-imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Response imports", description = "Files of responses, read in the background")
public class ResponseImportResource {

  private final ResponseImports imports;
  private final ImportViews views;
  private final Caller caller;
  private final KeyedCalls calls;

  ResponseImportResource(
      ResponseImports imports, ImportViews views, Caller caller, KeyedCalls calls) {
    this.imports = imports;
    this.views = views;
    this.caller = caller;
    this.calls = calls;
  }

  /** Imports the caller may see. */
  @GET
  @RolesAllowed("imports:read")
  @Operation(
      operationId = "listResponseImports",
      summary = "List imports",
      description =
          "In the order they were asked for, without the rows' problems: those stand with each"
              + " import. A researcher sees all; a data collector sees its own.")
  @APIResponse(
      responseCode = "200",
      description = "A page of imports",
      content = @Content(schema = @Schema(implementation = ResponseImportPage.class)))
  @APIResponse(responseCode = "400", description = "limit or cursor is not usable")
  @APIResponse(responseCode = "404", description = "No such study, or not yours to see")
  public Response list(
      @PathParam("study") String study,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor,
      @Context UriInfo uri) {
    return Paging.page(views.list(study, Access.of(caller), limit, cursor), uri);
  }

  /** Starts an import. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed("imports:write")
  @Operation(
      operationId = "startResponseImport",
      summary = "Import a file of responses",
      description =
          "A CSV file, a workbook (.xlsx) or JSON lines, and a mapping that says which column"
              + " answers which item: the mapping itself, or the key of a saved one. The file's format,"
              + " encoding and delimiter are found out and told in `file`, unless the mapping"
              + " declares them. With `dryRun` nothing is stored: the counts and problems tell what"
              + " would be. What can be known to be wrong is refused at once; then the rows are"
              + " imported in the background, by the same rules as single responses. A row that"
              + " breaks a rule is reported with its line and the others go in. A row's"
              + " participant and response get ids made of study, `importKey` and row number: the"
              + " same file under the same key again doubles nothing, and two identical rows stay"
              + " two. Rows that fail can be downloaded, mended and imported alone.\n\nA file for the example's mapping:\n\n```csv\n"
              + ImportMapping.EXAMPLE_FILE
              + "```")
  @APIResponse(
      responseCode = "202",
      description = "Accepted; `Location` tells where to ask how far it is",
      content = @Content(schema = @Schema(implementation = ResponseImportView.class)))
  @APIResponse(
      responseCode = "400",
      description =
          "Mapping and file do not fit: `unknown-column`, `ambiguous-column`, `ambiguous-label`,"
              + " `unknown-item`, `scale-point`, `option`, `unknown-region`, `charset`, `unknown-form` …")
  @APIResponse(
      responseCode = "404",
      description = "`questionnaire-version-unknown`, or no study of yours")
  @APIResponse(
      responseCode = "409",
      description =
          "`consent-missing`: the basis does not cover the scope `survey`;"
              + " `questionnaire-version-retired`: the version takes no new answers")
  @APIResponse(responseCode = "413", description = "The file is larger than 256 MiB")
  public RestResponse<ResponseImportView> start(
      @PathParam("study") String study,
      @RestForm @PartType(MediaType.APPLICATION_JSON) @Valid ImportMapping mapping,
      @RestForm @Pattern(regexp = Shapes.KEY) String savedMapping,
      @RestForm @Pattern(regexp = Shapes.KEY) String importKey,
      @RestForm @Schema(type = SchemaType.BOOLEAN, defaultValue = "false") String dryRun,
      @RestForm @NotNull FileUpload file,
      @Context UriInfo uri) {
    ImportFile upload = new ImportFile(file.uploadedFile());
    ImportRequest request =
        new ImportRequest(mapping, savedMapping, importKey, Flags.read("dryRun", dryRun));
    Stored<ResponseImportView> queued =
        imports.start(
            study,
            request,
            upload,
            Access.of(caller),
            calls.withRead(() -> List.of(request, upload.hash())));
    URI location = URI.create(uri.getRequestUri().getRawPath() + "/" + queued.view().id());
    return RestResponse.ResponseBuilder.create(RestResponse.Status.ACCEPTED, queued.view())
        .header("ETag", ETags.of(queued.version()))
        .location(location)
        .build();
  }

  /** One import. */
  @GET
  @Path("/{import}")
  @RolesAllowed("imports:read")
  @Operation(
      operationId = "getResponseImport",
      summary = "Read how far an import is",
      description =
          "With what is wrong with the rows that were not taken, by line; no problem quotes what a"
              + " row says. A data collector sees its own imports.")
  @APIResponse(
      responseCode = "200",
      description = "The import",
      content = @Content(schema = @Schema(implementation = ResponseImportView.class)))
  @APIResponse(responseCode = "400", description = "The id is no UUID")
  @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see")
  public RestResponse<ResponseImportView> get(
      @PathParam("study") String study,
      @PathParam("import") @Pattern(regexp = Shapes.UUID) String id) {
    Stored<ResponseImportView> found = views.find(study, UUID.fromString(id), Access.of(caller));
    return Replies.found(found.view(), found.version());
  }

  /** How a page of imports looks. */
  record ResponseImportPage(List<ResponseImportView> items, String next) {}
}
