package org.safeer.survey.questionnaire;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.safeer.kit.idempotency.KeyedCalls;
import org.safeer.kit.paging.Paging;
import org.safeer.survey.Replies;
import org.safeer.survey.Shapes;
import org.safeer.survey.Stored;
import org.safeer.survey.questionnaire.QuestionnaireViews.WordedVersion;

/** Published versions of questionnaires over HTTP. */
@Path("/v1/studies/{study}/questionnaires/{questionnaire}/versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Questionnaires")
public class QuestionnaireVersionResource {

  private final Questionnaires questionnaires;
  private final QuestionnaireViews views;
  private final KeyedCalls calls;

  QuestionnaireVersionResource(
      Questionnaires questionnaires, QuestionnaireViews views, KeyedCalls calls) {
    this.questionnaires = questionnaires;
    this.views = views;
    this.calls = calls;
  }

  /** The published versions. */
  @GET
  @RolesAllowed("questionnaires:read")
  @Operation(
      operationId = "listQuestionnaireVersions",
      summary = "List published versions",
      description = "By number, from the first; all of them, since answers refer to any.")
  @APIResponse(
      responseCode = "200",
      description = "A page of versions",
      content = @Content(schema = @Schema(implementation = QuestionnaireVersionPage.class)))
  @APIResponse(
      responseCode = "400",
      description = "The key is malformed, or limit or cursor is not usable")
  @APIResponse(
      responseCode = "404",
      description = "There is no such questionnaire, or it is not yours to see")
  public Response list(
      @PathParam("study") String study,
      @PathParam("questionnaire") @Pattern(regexp = Shapes.KEY) String questionnaire,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor,
      @Context UriInfo uri) {
    QuestionnaireKey key = new QuestionnaireKey(study, questionnaire);
    return Paging.page(views.versions(key, limit, cursor), uri);
  }

  /** Publishes the draft. */
  @POST
  @RolesAllowed("questionnaires:write")
  @Operation(
      operationId = "publishQuestionnaireVersion",
      summary = "Publish the draft",
      description =
          "Answers refer to a version that never changes. `If-Match` holds the ETag of the draft"
              + " you mean to publish, so that nobody publishes what they have not read. An"
              + " unchanged draft is not published again: that answers 200 with the version that is"
              + " there, and needs no `If-Match`. Publishing ends the draft's test and deletes what was"
              + " answered in it. The request has no body.")
  @APIResponse(
      responseCode = "201",
      description = "Published",
      content = @Content(schema = @Schema(implementation = QuestionnaireVersionView.class)))
  @APIResponse(
      responseCode = "200",
      description = "The last version has the same content",
      content = @Content(schema = @Schema(implementation = QuestionnaireVersionView.class)))
  @APIResponse(responseCode = "400", description = "The key is malformed")
  @APIResponse(responseCode = "404", description = "There is no draft, or it is not yours to see")
  @APIResponse(responseCode = "412", description = "The draft has changed since you read it")
  @APIResponse(responseCode = "428", description = "A changed draft needs `If-Match`")
  public RestResponse<QuestionnaireVersionView> publish(
      @PathParam("study") String study,
      @PathParam("questionnaire") @Pattern(regexp = Shapes.KEY) String questionnaire,
      @HeaderParam("If-Match") String ifMatch,
      @Context UriInfo uri) {
    Stored<QuestionnaireVersionView> stored =
        questionnaires.publish(
            new QuestionnaireKey(study, questionnaire), ifMatch, calls.withoutBody());
    String number = Integer.toString(stored.view().questionnaireVersion());
    URI location = URI.create(uri.getRequestUri().getRawPath() + "/" + number);
    return Replies.stored(stored, location);
  }

  /** One version. */
  @GET
  @Path("/{version}")
  @RolesAllowed("questionnaires:read")
  @Operation(
      operationId = "getQuestionnaireVersion",
      summary = "Read a published version",
      description =
          "What answers with this version number were given to; what it asks is the same for ever."
              + " Every text comes in all its languages, unless `texts=preferred` asks for one:"
              + " then `Accept-Language` picks it, `Content-Language` names it, and a text that is"
              + " not translated comes in the next language the header names.")
  @APIResponse(
      responseCode = "200",
      description = "The version",
      content = @Content(schema = @Schema(implementation = QuestionnaireVersionView.class)))
  @APIResponse(
      responseCode = "400",
      description = "The key or the number is malformed, or `texts` is another word")
  @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see")
  public RestResponse<QuestionnaireVersionView> get(
      @PathParam("study") String study,
      @PathParam("questionnaire") @Pattern(regexp = Shapes.KEY) String questionnaire,
      @PathParam("version") @Min(1) int version,
      @QueryParam("texts") @DefaultValue("all") @Pattern(regexp = QuestionnaireViews.TEXTS)
          String texts,
      @HeaderParam("Accept-Language") String acceptLanguage) {
    QuestionnaireVersionKey key = new QuestionnaireVersionKey(study, questionnaire, version);
    WordedVersion found = views.worded(key, texts, acceptLanguage);
    return Replies.found(found.view(), found.view().version(), found.language());
  }

  /** How a page of versions looks. */
  record QuestionnaireVersionPage(List<QuestionnaireVersionView> items, String next) {}
}
