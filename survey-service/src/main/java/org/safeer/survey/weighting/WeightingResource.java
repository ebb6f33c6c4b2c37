package org.safeer.survey.weighting;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.safeer.kit.edit.ETags;
import org.safeer.kit.identity.Caller;
import org.safeer.kit.paging.Paging;
import org.safeer.survey.EntityKey;
import org.safeer.survey.Replies;
import org.safeer.survey.Shapes;
import org.safeer.survey.Stored;

/** Weightings over HTTP. */
@Path("/v1/studies/{study}/weightings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Weightings", description = "Weights by which respondents stand for a population")
public class WeightingResource {

  private final Weightings weightings;
  private final Caller caller;

  WeightingResource(Weightings weightings, Caller caller) {
    this.weightings = weightings;
    this.caller = caller;
  }

  /** The study's weightings. */
  @GET
  @RolesAllowed("weightings:read")
  @Operation(
      operationId = "listWeightings",
      summary = "List weightings",
      description = "By id, each with its report once it is computed.")
  @APIResponse(
      responseCode = "200",
      description = "A page of weightings",
      content = @Content(schema = @Schema(implementation = WeightingPage.class)))
  @APIResponse(responseCode = "400", description = "limit or cursor is not usable")
  @APIResponse(responseCode = "404", description = "No such study, or not yours to see")
  public Response list(
      @PathParam("study") String study,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor,
      @Context UriInfo uri) {
    return Paging.page(weightings.list(study, limit, cursor), uri);
  }

  /** Asks for weights. */
  @PUT
  @Path("/{weighting}")
  @RolesAllowed("weightings:write")
  @Operation(
      operationId = "putWeighting",
      summary = "Weight the responses to a population",
      description =
          "Tell how the population is divided, and the responses are raked to it: scaled to one"
              + " margin after the other until all are met. Weights that responses came with are"
              + " begun from. With `trim` no weight leaves its bounds. It is computed within"
              + " seconds; ask for the weighting until its `status` is `finished`, or `failed` with"
              + " the reason in its report. Unweighted counts are kept beside, and nothing that is"
              + " published changes. Rejected responses have no weight.")
  @APIResponse(
      responseCode = "202",
      description = "It will be computed",
      content = @Content(schema = @Schema(implementation = WeightingView.class)))
  @APIResponse(
      responseCode = "200",
      description = "The same was asked for before",
      content = @Content(schema = @Schema(implementation = WeightingView.class)))
  @APIResponse(
      responseCode = "400",
      description =
          "A margin does not fit the study: `unknown-attribute`, `option`, `shares`,"
              + " `duplicate-margin`")
  @APIResponse(
      responseCode = "404",
      description = "`questionnaire-version-unknown`, or no study of yours")
  @APIResponse(
      responseCode = "409",
      description = "`weighting-differs`: this id is that of weights to other margins")
  public RestResponse<WeightingView> put(
      @PathParam("study") String study,
      @PathParam("weighting") @Pattern(regexp = Shapes.UUID) String weighting,
      @NotNull @Valid PutWeightingRequest request) {
    Stored<WeightingView> stored =
        weightings.put(key(study, weighting), request, caller.clientId());
    return RestResponse.ResponseBuilder.create(
            stored.created() ? RestResponse.Status.ACCEPTED : RestResponse.Status.OK, stored.view())
        .header("ETag", ETags.of(stored.version()))
        .build();
  }

  /** One weighting. */
  @GET
  @Path("/{weighting}")
  @RolesAllowed("weightings:read")
  @Operation(
      operationId = "getWeighting",
      summary = "Read a weighting and its report",
      description =
          "The report tells whether every margin is met, how unequal the weights are, and how many"
              + " unweighted responses the weighted ones are worth.")
  @APIResponse(
      responseCode = "200",
      description = "The weighting",
      content = @Content(schema = @Schema(implementation = WeightingView.class)))
  @APIResponse(responseCode = "400", description = "The id is no UUID")
  @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see")
  public RestResponse<WeightingView> get(
      @PathParam("study") String study,
      @PathParam("weighting") @Pattern(regexp = Shapes.UUID) String weighting) {
    WeightingView view = weightings.view(key(study, weighting));
    return Replies.found(view, view.version());
  }

  /** The weights. */
  @GET
  @Path("/{weighting}/weights")
  @RolesAllowed("weightings:read")
  @Operation(
      operationId = "listWeights",
      summary = "List what each response weighs",
      description =
          "By response, those that were there when the weights were computed. What is left out has"
              + " no weight. Erased responses are gone from here too.")
  @APIResponse(
      responseCode = "200",
      description = "A page of weights",
      content = @Content(schema = @Schema(implementation = WeightPage.class)))
  @APIResponse(responseCode = "400", description = "The id, limit or cursor is not usable")
  @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see")
  @APIResponse(
      responseCode = "409",
      description = "`weighting-unfinished`: it is not computed yet, or its margins are not met")
  public Response weights(
      @PathParam("study") String study,
      @PathParam("weighting") @Pattern(regexp = Shapes.UUID) String weighting,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor,
      @Context UriInfo uri) {
    return Paging.page(weightings.weights(key(study, weighting), limit, cursor), uri);
  }

  private static EntityKey key(String study, String weighting) {
    return new EntityKey(study, UUID.fromString(weighting));
  }

  /** How a page of weightings looks. */
  record WeightingPage(List<WeightingView> items, String next) {}

  /** How a page of weights looks. */
  record WeightPage(List<ResponseWeight> items, String next) {}
}
