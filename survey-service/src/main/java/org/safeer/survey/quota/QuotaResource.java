package org.safeer.survey.quota;

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
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.safeer.kit.edit.ETags;
import org.safeer.kit.identity.Caller;
import org.safeer.kit.paging.Paging;
import org.safeer.survey.Access;
import org.safeer.survey.Shapes;
import org.safeer.survey.Stored;

/** Quotas over HTTP. */
@Path("/v1/studies/{study}/quotas")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quotas", description = "How many responses of whom are wanted")
public class QuotaResource {

  private final Quotas quotas;
  private final Caller caller;

  QuotaResource(Quotas quotas, Caller caller) {
    this.quotas = quotas;
    this.caller = caller;
  }

  /** The study's quotas. */
  @GET
  @RolesAllowed("quotas:read")
  @Operation(
      operationId = "listQuotas",
      summary = "List quotas",
      description =
          "By key. Before you ask somebody, see here whether their cell is `open` or `full`. The"
              + " research team also sees how many responses there are and how many are wanted.")
  @APIResponse(
      responseCode = "200",
      description = "A page of quotas",
      content = @Content(schema = @Schema(implementation = QuotaPage.class)))
  @APIResponse(responseCode = "400", description = "limit or cursor is not usable")
  @APIResponse(responseCode = "404", description = "No such study, or not yours to see")
  public Response list(
      @PathParam("study") String study,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor,
      @Context UriInfo uri) {
    return Paging.page(quotas.list(study, Access.of(caller), limit, cursor), uri);
  }

  /** Sets a quota. */
  @PUT
  @Path("/{quota}")
  @RolesAllowed("quotas:write")
  @Operation(
      operationId = "putQuota",
      summary = "Set a quota",
      description =
          "How many responses of participants of one cell a questionnaire takes, in all its"
              + " versions. Counted is what counts anywhere: what is submitted and neither rejected"
              + " nor withdrawn, what is there already included. Once `limit` is reached, a further"
              + " one is refused with `quota-full` wherever it comes from, or stored and marked as"
              + " `overQuota`, as `whenFull` says; places that become free are given again. A"
              + " response takes a place in every quota of its participant's cell, and is refused if"
              + " one of them refuses it. With `If-Match`, title, limit and `whenFull` can be"
              + " changed; a limit below what there is means full.")
  @APIResponse(
      responseCode = "201",
      description = "Set",
      content = @Content(schema = @Schema(implementation = QuotaView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Changed, or set before with the same content",
      content = @Content(schema = @Schema(implementation = QuotaView.class)))
  @APIResponse(
      responseCode = "400",
      description =
          "The cell does not fit the study: `unknown-region`, `unknown-attribute`, `option` …;"
              + " `unknown-questionnaire`; or what is counted would change: `fixed`")
  @APIResponse(responseCode = "404", description = "No such study, or not yours to see")
  @APIResponse(
      responseCode = "409",
      description = "`too-many-quotas`: the study has as many as it may have")
  @APIResponse(responseCode = "412", description = "`If-Match` names an older version")
  @APIResponse(responseCode = "428", description = "It is set with other content: send If-Match")
  public RestResponse<QuotaView> put(
      @PathParam("study") String study,
      @PathParam("quota") @Pattern(regexp = Shapes.KEY) String quota,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid PutQuotaRequest request) {
    Stored<QuotaView> stored = quotas.put(study, quota, request, ifMatch);
    return reply(
        stored.created() ? RestResponse.Status.CREATED : RestResponse.Status.OK, stored.view());
  }

  /** One quota. */
  @GET
  @Path("/{quota}")
  @RolesAllowed("quotas:read")
  @Operation(
      operationId = "getQuota",
      summary = "Read a quota",
      description =
          "Whether there are places left in it; for the research team also how many. Its `ETag`"
              + " changes with them, and any of them is good for an edit of the version it names.")
  @APIResponse(
      responseCode = "200",
      description = "The quota",
      content = @Content(schema = @Schema(implementation = QuotaView.class)))
  @APIResponse(responseCode = "400", description = "The key is malformed")
  @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see")
  public RestResponse<QuotaView> get(
      @PathParam("study") String study,
      @PathParam("quota") @Pattern(regexp = Shapes.KEY) String quota) {
    return reply(RestResponse.Status.OK, quotas.view(study, quota, Access.of(caller)));
  }

  /** Deletes a quota. */
  @DELETE
  @Path("/{quota}")
  @RolesAllowed("quotas:write")
  @Operation(
      operationId = "deleteQuota",
      summary = "Delete a quota",
      description =
          "Responses are taken of its cell again as if it had never been; those marked as over it"
              + " stay marked. A retry changes nothing.")
  @APIResponse(responseCode = "204", description = "Deleted, now or before")
  @APIResponse(responseCode = "400", description = "The key is malformed")
  @APIResponse(responseCode = "404", description = "No such study, or not yours to see")
  public Response delete(
      @PathParam("study") String study,
      @PathParam("quota") @Pattern(regexp = Shapes.KEY) String quota) {
    quotas.delete(study, quota);
    return Response.noContent().build();
  }

  private static RestResponse<QuotaView> reply(RestResponse.Status status, QuotaView view) {
    return ResponseBuilder.create(status, view)
        .header("ETag", ETags.of(view.version(), view.look()))
        .build();
  }

  /** How a page of quotas looks. */
  record QuotaPage(List<QuotaView> items, String next) {}
}
