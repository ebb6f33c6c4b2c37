package org.safeer.survey.response;

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
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.safeer.kit.identity.Caller;
import org.safeer.kit.paging.Paging;
import org.safeer.survey.Access;
import org.safeer.survey.Replies;
import org.safeer.survey.Shapes;

/** Responses over HTTP. */
@Path("/v1/studies/{study}/responses")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Responses", description = "Participants' answers to published questionnaires")
public class ResponseResource {

  private final Responses responses;
  private final Caller caller;

  ResponseResource(Responses responses, Caller caller) {
    this.responses = responses;
    this.caller = caller;
  }

  /** Responses the caller may see. */
  @GET
  @RolesAllowed("responses:read")
  @Operation(
      operationId = "listResponses",
      summary = "List responses",
      description =
          "By id. A researcher sees all, a data collector those it submitted. Of these, the ones"
              + " that meet every `filter[field][operator]=value`: up to 10 conditions, of which"
              + " `docs/filters.md` lists all.\n\n"
              + "| field | operators |\n| --- | --- |\n"
              + "| `participant` | `eq` |\n"
              + "| `participant.region`, `attribute.…` | `eq`, `in` |\n"
              + "| `questionnaire`, `questionnaireVersion`, `review`, `overQuota` | `eq`, `in` |\n"
              + "| `submittedAt` | `ge`, `le` |\n"
              + "| `flag`, for the team alone | `eq`, `in` |\n"
              + "| `answer.…`, for the team alone | `eq`, `in`, `ge`, `le`, `missing` |\n\n"
              + "A page may be short, or empty, and still have a `next`: go on until there is"
              + " none.")
  @Parameter(
      name = "filter[review][in]",
      in = ParameterIn.QUERY,
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = "filter[submittedAt][ge]",
      in = ParameterIn.QUERY,
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = "filter[participant.region][in]",
      in = ParameterIn.QUERY,
      schema = @Schema(type = SchemaType.STRING))
  @APIResponse(
      responseCode = "200",
      description = "A page of responses",
      content = @Content(schema = @Schema(implementation = ResponsePage.class)))
  @APIResponse(
      responseCode = "400",
      description =
          "limit or cursor is not usable, or a filter is not: its field, operator or value, named")
  @APIResponse(responseCode = "404", description = "No such study, or not yours to see")
  public jakarta.ws.rs.core.Response list(
      @PathParam("study") String study,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor,
      @Context UriInfo uri) {
    return Paging.page(
        responses.list(study, Access.of(caller), uri.getQueryParameters(), limit, cursor), uri);
  }

  /** Submits a response. */
  @PUT
  @Path("/{response}")
  @RolesAllowed("responses:write")
  @Operation(
      operationId = "putResponse",
      summary = "Submit a response",
      description =
          "Under an id you choose, so that a retry after a lost answer counts once: the same"
              + " request again answers 200. Every answer is checked against the published"
              + " questionnaire, and everything that is wrong is told at once. A participant who"
              + " is not registered yet may come along as `registration`: both are stored or"
              + " neither.")
  @APIResponse(
      responseCode = "201",
      description = "Stored",
      content = @Content(schema = @Schema(implementation = ResponseView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Stored before, with the same content",
      content = @Content(schema = @Schema(implementation = ResponseView.class)))
  @APIResponse(
      responseCode = "400",
      description =
          "An answer breaks a rule, named in `errors[].rule`: `unknown-item`, `scale-point`,"
              + " `option`, `duplicate-option`, `exclusive`, `too-few-choices`, `too-many-choices`,"
              + " `specify`, `range`, `decimals`, `length`, `blank`, `item-type`, `one-of`,"
              + " `takes-no-answer`, `required`, `missing-not-allowed`, `not-relevant`,"
              + " `constraint` …; or the registration one of its own")
  @APIResponse(
      responseCode = "404",
      description = "`participant-unknown`, `questionnaire-version-unknown`, or no study of yours")
  @APIResponse(
      responseCode = "409",
      description =
          "`response-differs`: stored before with other content, whose `storedVersion` only its"
              + " submitter and the team are told; `participant-differs`: registered before, with"
              + " other content; `consent-missing`: the participant did not consent to the scope"
              + " `survey`; `questionnaire-version-retired`: the version takes no new answers;"
              + " `quota-full`: no further response of the participant's cell is wanted, as"
              + " `quotas` names")
  @APIResponse(responseCode = "410", description = "The participant has withdrawn")
  public RestResponse<ResponseView> put(
      @PathParam("study") String study,
      @PathParam("response") @Pattern(regexp = Shapes.UUID) String response,
      @NotNull @Valid SubmitResponseRequest request) {
    return Replies.stored(
        responses.submit(study, UUID.fromString(response), request, Access.of(caller)));
  }

  /** One response. */
  @GET
  @Path("/{response}")
  @RolesAllowed("responses:read")
  @Operation(
      operationId = "getResponse",
      summary = "Read a response",
      description =
          "With an answer for every item of its questionnaire. What a participant wrote in their"
              + " own words can be read here by the research team and by whoever submitted it,"
              + " and nowhere else.")
  @APIResponse(
      responseCode = "200",
      description = "The response",
      content = @Content(schema = @Schema(implementation = ResponseView.class)))
  @APIResponse(responseCode = "400", description = "The id is no UUID")
  @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see")
  public RestResponse<ResponseView> get(
      @PathParam("study") String study,
      @PathParam("response") @Pattern(regexp = Shapes.UUID) String response) {
    ResponseView view = responses.view(study, UUID.fromString(response), Access.of(caller));
    return Replies.found(view, view.version());
  }

  /** How a page of responses looks. */
  record ResponsePage(List<ResponseView> items, String next) {}
}
