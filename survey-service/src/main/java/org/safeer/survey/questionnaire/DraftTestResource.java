package org.safeer.survey.questionnaire;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.safeer.survey.Shapes;

/** Tests of drafts over HTTP. */
@Path("/v1/studies/{study}/questionnaires/{questionnaire}/test")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Questionnaires")
public class DraftTestResource {

  private final DraftTests tests;

  DraftTestResource(DraftTests tests) {
    this.tests = tests;
  }

  /** Opens a test. */
  @PUT
  @RolesAllowed("questionnaires:write")
  @Operation(
      operationId = "openDraftTest",
      summary = "Let a draft be tested",
      description =
          "From now on the draft takes test responses from whoever may send responses and knows"
              + " the token. Draw it at random, 22 characters or more; only its hash is kept, and"
              + " opening the test with another token makes this one void. Publishing ends the"
              + " test and deletes what was answered in it.")
  @APIResponse(responseCode = "204", description = "The draft can be tested with this token")
  @APIResponse(responseCode = "400", description = "The key is malformed, or the token too short")
  @APIResponse(responseCode = "404", description = "There is no draft, or it is not yours to see")
  public void open(
      @PathParam("study") String study,
      @PathParam("questionnaire") @Pattern(regexp = Shapes.KEY) String questionnaire,
      @NotNull @Valid OpenDraftTestRequest request) {
    tests.open(new QuestionnaireKey(study, questionnaire), request.testToken());
  }

  /** Ends a test. */
  @DELETE
  @RolesAllowed("questionnaires:write")
  @Operation(
      operationId = "endDraftTest",
      summary = "End the test of a draft",
      description =
          "The token is void, and what was answered in the test is deleted. Safe to send again.")
  @APIResponse(responseCode = "204", description = "No test is open any more")
  @APIResponse(responseCode = "400", description = "The key is malformed")
  @APIResponse(responseCode = "404", description = "There is no draft, or it is not yours to see")
  public void end(
      @PathParam("study") String study,
      @PathParam("questionnaire") @Pattern(regexp = Shapes.KEY) String questionnaire) {
    tests.end(new QuestionnaireKey(study, questionnaire));
  }
}
