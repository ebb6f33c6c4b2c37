package org.safeer.interview.codebook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.safeer.interview.text.Examples;
import org.safeer.interview.text.Keys;
import org.safeer.kit.idempotency.KeyedCalls;

/** Merges and splits of codes over HTTP. */
@Path("/v1/studies/{study}/codes/{code}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Codebook", description = "What transcripts are coded by")
public class CodeMergeResource {

  private final CodeMerges merges;
  private final CodeSplits splits;
  private final KeyedCalls calls;

  CodeMergeResource(CodeMerges merges, CodeSplits splits, KeyedCalls calls) {
    this.merges = merges;
    this.splits = splits;
    this.calls = calls;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/merge")
  @RolesAllowed("codebook:write")
  @Operation(
      operationId = "mergeCode",
      summary = "Merge a code into another",
      description =
          "Everything that is coded by it bears the other code from then on, all or nothing;"
              + " what stands under it stands under the other, and the code is retired for good."
              + " Approved quotations stay approved: their words are the same. A coding goes if its"
              + " coder had coded the same words by the other code and it says nothing more: it is"
              + " neither approved nor offered as a quotation beyond that one, and has no memo or"
              + " weight of its own. Coders of the interviews concerned wait meanwhile.")
  @APIResponse(
      responseCode = "200",
      description = "Merged, now or before.",
      content = @Content(schema = @Schema(implementation = MergeView.class)))
  @APIResponse(responseCode = "400", ref = "InterviewInvalid")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "409", ref = "InterviewConflict")
  @APIResponse(responseCode = "412", ref = "InterviewStale")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response merge(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(example = Examples.MERGED_CODE) @PathParam("code") @Pattern(regexp = Keys.KEY)
          String code,
      @Parameter(
              description =
                  "The ETag of the code that is merged away. Without it the code is merged as it"
                      + " stands.")
          @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid MergeCodeRequest request) {
    return Response.ok(merges.merge(study, code, request.into(), ifMatch, calls.with(request)))
        .build();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/split")
  @RolesAllowed("codebook:write")
  @Operation(
      operationId = "splitCode",
      summary = "Split a code",
      description =
          "Gives the codings that you name to other codes, which must be there already; those"
              + " that you do not name stay. None is moved if one of them bears another code. A"
              + " coding that bears the code already that it is to bear stays as it is, so that a"
              + " retry changes nothing.")
  @APIResponse(
      responseCode = "200",
      description = "Split, now or before.",
      content = @Content(schema = @Schema(implementation = SplitView.class)))
  @APIResponse(responseCode = "400", ref = "InterviewInvalid")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "409", ref = "InterviewConflict")
  @APIResponse(responseCode = "412", ref = "InterviewStale")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response split(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(example = Examples.SPLIT_CODE) @PathParam("code") @Pattern(regexp = Keys.KEY)
          String code,
      @Parameter(
              description =
                  "The ETag of the code that is split. Without it the code is split as it stands.")
          @HeaderParam("If-Match")
          String ifMatch,
      @NotNull @Valid SplitCodeRequest request) {
    return Response.ok(splits.split(study, code, request, ifMatch, calls.with(request))).build();
  }
}
