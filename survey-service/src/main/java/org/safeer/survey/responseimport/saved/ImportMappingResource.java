package org.safeer.survey.responseimport.saved;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.safeer.kit.identity.Caller;
import org.safeer.kit.paging.Paging;
import org.safeer.survey.Access;
import org.safeer.survey.Replies;
import org.safeer.survey.Shapes;
import org.safeer.survey.responseimport.mapping.ImportMapping;

/** Saved mappings over HTTP. */
@Path("/v1/studies/{study}/import-mappings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Import mappings", description = "Which column of a file answers which item")
public class ImportMappingResource {

  private final SavedMappings mappings;
  private final Caller caller;

  ImportMappingResource(SavedMappings mappings, Caller caller) {
    this.mappings = mappings;
    this.caller = caller;
  }

  /** The study's mappings. */
  @GET
  @RolesAllowed("imports:read")
  @Operation(
      operationId = "listImportMappings",
      summary = "List saved mappings",
      description =
          "By key. They say nothing of any person, so all who import to the study see all of them.")
  @APIResponse(
      responseCode = "200",
      description = "A page of mappings",
      content = @Content(schema = @Schema(implementation = ImportMappingPage.class)))
  @APIResponse(responseCode = "400", description = "limit or cursor is not usable")
  @APIResponse(responseCode = "404", description = "No such study, or not yours to see")
  public Response list(
      @PathParam("study") String study,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor,
      @Context UriInfo uri) {
    return Paging.page(mappings.list(study, limit, cursor), uri);
  }

  /** Saves a mapping. */
  @PUT
  @Path("/{mapping}")
  @RolesAllowed("imports:write")
  @Operation(
      operationId = "putImportMapping",
      summary = "Save a mapping",
      description =
          "For files of the same shape to come: an import names it as `savedMapping`, with an"
              + " `importKey` of its own. It is checked as one that comes with a file. Who saved it"
              + " and the team may change it: with `If-Match`, so that nobody's edit is lost.")
  @APIResponse(
      responseCode = "201",
      description = "Saved",
      content = @Content(schema = @Schema(implementation = SavedMappingView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Changed, or saved before with the same content",
      content = @Content(schema = @Schema(implementation = SavedMappingView.class)))
  @APIResponse(
      responseCode = "400",
      description = "The mapping does not fit its questionnaire: `unknown-item`, `option` …")
  @APIResponse(responseCode = "403", description = "Another client saved it")
  @APIResponse(
      responseCode = "404",
      description = "`questionnaire-version-unknown`, or no study of yours")
  @APIResponse(
      responseCode = "409",
      description = "`consent-missing`: the basis does not cover the scope `survey`")
  @APIResponse(responseCode = "412", description = "`If-Match` names an older version")
  @APIResponse(responseCode = "428", description = "It is saved with other content: send If-Match")
  public RestResponse<SavedMappingView> put(
      @PathParam("study") String study,
      @PathParam("mapping") @Pattern(regexp = Shapes.KEY) String mapping,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid ImportMapping request) {
    return Replies.stored(mappings.put(study, mapping, request, Access.of(caller), ifMatch));
  }

  /** One mapping. */
  @GET
  @Path("/{mapping}")
  @RolesAllowed("imports:read")
  @Operation(
      operationId = "getImportMapping",
      summary = "Read a saved mapping",
      description = "To see what it says, or to change it.")
  @APIResponse(
      responseCode = "200",
      description = "The mapping",
      content = @Content(schema = @Schema(implementation = SavedMappingView.class)))
  @APIResponse(responseCode = "400", description = "The key is malformed")
  @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see")
  public RestResponse<SavedMappingView> get(
      @PathParam("study") String study,
      @PathParam("mapping") @Pattern(regexp = Shapes.KEY) String mapping) {
    SavedMappingView view = mappings.view(study, mapping);
    return Replies.found(view, view.version());
  }

  /** Deletes a mapping. */
  @DELETE
  @Path("/{mapping}")
  @RolesAllowed("imports:write")
  @Operation(
      operationId = "deleteImportMapping",
      summary = "Delete a saved mapping",
      description = "Imports that were begun with it go on; a retry changes nothing.")
  @APIResponse(responseCode = "204", description = "Deleted, now or before")
  @APIResponse(responseCode = "400", description = "The key is malformed")
  @APIResponse(responseCode = "403", description = "Another client saved it")
  @APIResponse(responseCode = "404", description = "No such study, or not yours to see")
  public Response delete(
      @PathParam("study") String study,
      @PathParam("mapping") @Pattern(regexp = Shapes.KEY) String mapping) {
    mappings.delete(study, mapping, Access.of(caller));
    return Response.noContent().build();
  }

  /** How a page of mappings looks. */
  record ImportMappingPage(List<SavedMappingView> items, String next) {}
}
