package org.safeer.survey.study;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
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
import org.safeer.kit.identity.GrantFree;
import org.safeer.kit.paging.Paging;
import org.safeer.survey.Replies;
import org.safeer.survey.Shapes;

/** Studies over HTTP. */
@Path("/v1/studies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Studies", description = "What all participants, questionnaires and answers belong to")
public class StudyResource {

  private final Studies studies;
  private final Caller caller;

  StudyResource(Studies studies, Caller caller) {
    this.studies = studies;
    this.caller = caller;
  }

  /** The caller's studies. */
  @GET
  @RolesAllowed("studies:read")
  @Operation(
      operationId = "listStudies",
      summary = "List your studies",
      description = "The studies you own or were granted, by key: where every client starts.")
  @APIResponse(
      responseCode = "200",
      description = "A page of studies",
      content = @Content(schema = @Schema(implementation = StudyPage.class)))
  @APIResponse(responseCode = "400", description = "limit or cursor is not usable")
  public Response list(
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor,
      @Context UriInfo uri) {
    return Paging.page(studies.list(caller.clientId(), caller.grants(), limit, cursor), uri);
  }

  /** Opens a study. */
  @PUT
  @Path("/{study}")
  @GrantFree
  @RolesAllowed("studies:write")
  @Operation(
      operationId = "putStudy",
      summary = "Open a study",
      description =
          "You become its owner. The region `unknown` is added to the frame, so that a participant"
              + " of unknown region is counted and never guessed. Participants are told apart by the"
              + " attributes declared here and by no others; free text is none of them, since people"
              + " write names into it. The same request again answers 200. With `If-Match`, an open"
              + " study may declare more attributes, options and sources; all else of it is fixed.")
  @APIResponse(
      responseCode = "201",
      description = "Opened",
      content = @Content(schema = @Schema(implementation = StudyView.class)))
  @APIResponse(
      responseCode = "200",
      description = "You had opened the same study before, or it declares more now",
      content = @Content(schema = @Schema(implementation = StudyView.class)))
  @APIResponse(
      responseCode = "400",
      description =
          "A field breaks a rule: `duplicate-attribute`, `required`, `range`, `fixed` for what an"
              + " open study cannot change …")
  @APIResponse(responseCode = "409", description = "`study-exists`: the key is taken")
  @APIResponse(responseCode = "412", description = "The study has changed since you read it")
  public RestResponse<StudyView> put(
      @PathParam("study") @Pattern(regexp = Shapes.KEY) String study,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid StudyDefinition request) {
    return Replies.stored(studies.open(study, caller.clientId(), request, ifMatch));
  }

  /** One study. */
  @GET
  @Path("/{study}")
  @RolesAllowed("studies:read")
  @Operation(
      operationId = "getStudy",
      summary = "Read a study",
      description =
          "Its regions, its languages, what it tells participants apart by, and why it may hold"
              + " what people said.")
  @APIResponse(
      responseCode = "200",
      description = "The study",
      content = @Content(schema = @Schema(implementation = StudyView.class)))
  @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see")
  public RestResponse<StudyView> get(@PathParam("study") String study) {
    StudyView view = studies.view(study);
    return Replies.found(view, view.version());
  }

  /** How a page of studies looks. */
  record StudyPage(List<StudyView> items, String next) {}
}
