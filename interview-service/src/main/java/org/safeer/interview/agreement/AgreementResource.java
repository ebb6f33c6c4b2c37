package org.safeer.interview.agreement;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.safeer.interview.text.Examples;
import org.safeer.interview.text.Keys;
import org.safeer.kit.paging.Paging;

/** Agreement between coders over HTTP. */
@Path("/v1/studies/{study}/agreement")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Agreement", description = "How far coders agree, and where they do not")
public class AgreementResource {

  private static final String WHICH_INTERVIEW = "Only this interview.";
  private static final String WHICH_CODE = "Only this code.";
  private static final String WHICH_CODERS =
      "Only these coders, 2 to 20, with commas between them; kappa needs two.";

  private final Agreements agreements;
  private final Disagreements disagreements;

  AgreementResource(Agreements agreements, Disagreements disagreements) {
    this.agreements = agreements;
    this.disagreements = disagreements;
  }

  @GET
  @RolesAllowed("excerpts:read")
  @Operation(
      operationId = "computeAgreement",
      summary = "Compute how far coders agree",
      description =
          "Of interviews that at least two coders coded: Cohen's kappa, Krippendorff's alpha and"
              + " his alpha for unitizing, of each code and of all together. Where one cannot be"
              + " told, the reason stands in its place, never a 1. It is computed anew with each"
              + " call, and only if the study's coding settings ask for it.")
  @APIResponse(
      responseCode = "200",
      description = "What was found.",
      content = @Content(schema = @Schema(implementation = AgreementReport.class)))
  @APIResponse(responseCode = "400", ref = "InterviewInvalid")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "409", ref = "InterviewConflict")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public AgreementReport compute(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(description = WHICH_INTERVIEW, example = Examples.INTERVIEW)
          @QueryParam("interview")
          UUID interview,
      @Parameter(description = WHICH_CODE, example = Examples.CODE)
          @QueryParam("code")
          @Pattern(regexp = Keys.KEY)
          String code,
      @Parameter(description = WHICH_CODERS, example = "coder-1,coder-2")
          @QueryParam("coders")
          @Pattern(regexp = AgreementQuery.CODERS)
          String coders) {
    return agreements.compare(AgreementQuery.of(study, interview, code, coders));
  }

  @GET
  @Path("/disagreements")
  @RolesAllowed("excerpts:read")
  @Operation(
      operationId = "listDisagreements",
      summary = "List where coders differ",
      description =
          "Each turn to which one coder applied a code and another, who coded the interview too, did"
              + " not: to be read together and talked over.")
  @APIResponse(
      responseCode = "200",
      description = "One page; Link names the next.",
      content = @Content(schema = @Schema(implementation = DisagreementPage.class)))
  @APIResponse(responseCode = "400", ref = "InterviewInvalid")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "409", ref = "InterviewConflict")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response list(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(description = WHICH_INTERVIEW, example = Examples.INTERVIEW)
          @QueryParam("interview")
          UUID interview,
      @Parameter(description = WHICH_CODE, example = Examples.CODE)
          @QueryParam("code")
          @Pattern(regexp = Keys.KEY)
          String code,
      @Parameter(description = WHICH_CODERS, example = "coder-1,coder-2")
          @QueryParam("coders")
          @Pattern(regexp = AgreementQuery.CODERS)
          String coders,
      @Parameter(description = "Items on a page, 1 to 200; 50 if not told.") @QueryParam("limit")
          Integer limit,
      @Parameter(description = "The cursor that the page before gave.") @QueryParam("cursor")
          String cursor,
      @Context UriInfo uri) {
    AgreementQuery query = AgreementQuery.of(study, interview, code, coders);
    return Paging.page(disagreements.list(query, limit, cursor), uri);
  }
}
