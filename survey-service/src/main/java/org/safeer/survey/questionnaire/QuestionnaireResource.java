package org.safeer.survey.questionnaire;

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
import org.safeer.kit.paging.Paging;
import org.safeer.survey.Replies;
import org.safeer.survey.Shapes;
import org.safeer.survey.Stored;

/** Drafts of questionnaires over HTTP. */
@Path("/v1/studies/{study}/questionnaires")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Questionnaires", description = "Drafts, and the versions that answers refer to")
public class QuestionnaireResource {

  private final Questionnaires questionnaires;
  private final QuestionnaireViews views;

  QuestionnaireResource(Questionnaires questionnaires, QuestionnaireViews views) {
    this.questionnaires = questionnaires;
    this.views = views;
  }

  /** The study's drafts. */
  @GET
  @RolesAllowed("questionnaires:read")
  @Operation(
      operationId = "listQuestionnaires",
      summary = "List questionnaires",
      description = "By key, each as its draft, with the number of its last published version.")
  @APIResponse(
      responseCode = "200",
      description = "A page of questionnaires",
      content = @Content(schema = @Schema(implementation = QuestionnairePage.class)))
  @APIResponse(responseCode = "400", description = "limit or cursor is not usable")
  @APIResponse(responseCode = "404", description = "No such study, or not yours to see")
  public Response list(
      @PathParam("study") String study,
      @QueryParam("limit") Integer limit,
      @QueryParam("cursor") String cursor,
      @Context UriInfo uri) {
    return Paging.page(views.drafts(study, limit, cursor), uri);
  }

  /** Stores a draft. */
  @PUT
  @Path("/{questionnaire}")
  @RolesAllowed("questionnaires:write")
  @Operation(
      operationId = "putQuestionnaire",
      summary = "Store a draft",
      description =
          "The first draft needs no `If-Match`; another one does, so that two designers do not"
              + " overwrite each other. A draft can be changed after a version was published from"
              + " it: the next version is published from the next draft. A published item keeps"
              + " its type for ever. What is answered by text is read by the research team and"
              + " counted nowhere, so a questionnaire needs one likert or single-choice item.")
  @APIResponse(
      responseCode = "201",
      description = "Stored as the first draft",
      content = @Content(schema = @Schema(implementation = QuestionnaireView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Replaced, or the same as stored",
      content = @Content(schema = @Schema(implementation = QuestionnaireView.class)))
  @APIResponse(
      responseCode = "400",
      description =
          "A field breaks a rule; `errors[].rule` says which: `unknown-scale`, `duplicate-item`,"
              + " `empty-scale`, `duplicate-point`, `too-few-options`, `type-changed`, `not-allowed`,"
              + " `range`, `no-closed-item` …")
  @APIResponse(responseCode = "404", description = "No such study, or not yours to see")
  @APIResponse(responseCode = "412", description = "The draft has changed since you read it")
  @APIResponse(responseCode = "428", description = "A stored draft needs `If-Match`")
  public RestResponse<QuestionnaireView> put(
      @PathParam("study") String study,
      @PathParam("questionnaire") @Pattern(regexp = Shapes.KEY) String questionnaire,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid QuestionnaireContent request) {
    return Replies.stored(
        questionnaires.put(new QuestionnaireKey(study, questionnaire), request, ifMatch));
  }

  /** The draft. */
  @GET
  @Path("/{questionnaire}")
  @RolesAllowed("questionnaires:read")
  @Operation(
      operationId = "getQuestionnaire",
      summary = "Read the draft",
      description = "With the ETag that replaces it, and the number of the last version.")
  @APIResponse(
      responseCode = "200",
      description = "The draft",
      content = @Content(schema = @Schema(implementation = QuestionnaireView.class)))
  @APIResponse(responseCode = "400", description = "The key is malformed")
  @APIResponse(responseCode = "404", description = "There is none, or it is not yours to see")
  public RestResponse<QuestionnaireView> get(
      @PathParam("study") String study,
      @PathParam("questionnaire") @Pattern(regexp = Shapes.KEY) String questionnaire) {
    QuestionnaireView view = views.draft(new QuestionnaireKey(study, questionnaire));
    return Replies.found(view, view.version());
  }

  /** What is worth a second look. */
  @GET
  @Path("/{questionnaire}/lint")
  @RolesAllowed("questionnaires:read")
  @Operation(
      operationId = "getQuestionnaireLint",
      summary = "Read what is worth a second look in a draft",
      description =
          "What breaks a rule is never stored; this is what is allowed and rarely meant. `rule`"
              + " says which it is: `never-asked`, a condition that is true after no answers;"
              + " `never-met`, a constraint that no answer meets; `missing-translation` into a"
              + " language of the study, or one that another text has; `unused-scale`;"
              + " `empty-section`; `unknown-item`, words that show the answer to no item.")
  @APIResponse(
      responseCode = "200",
      description = "The warnings, which keep nothing from being published",
      content = @Content(schema = @Schema(implementation = QuestionnaireLintView.class)))
  @APIResponse(responseCode = "400", description = "The key is malformed")
  @APIResponse(responseCode = "404", description = "There is no draft, or it is not yours to see")
  public RestResponse<QuestionnaireLintView> lint(
      @PathParam("study") String study,
      @PathParam("questionnaire") @Pattern(regexp = Shapes.KEY) String questionnaire) {
    Stored<QuestionnaireLintView> found = views.lint(new QuestionnaireKey(study, questionnaire));
    return Replies.found(found.view(), found.version());
  }

  /** How a page of questionnaires looks. */
  record QuestionnairePage(List<QuestionnaireView> items, String next) {}
}
