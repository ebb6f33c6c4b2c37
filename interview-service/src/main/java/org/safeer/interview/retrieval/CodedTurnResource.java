package org.safeer.interview.retrieval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.safeer.interview.text.Examples;
import org.safeer.kit.paging.Paging;

/** Retrieval by codes over HTTP. */
@Path("/v1/studies/{study}/coded-turns")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Analysis", description = "What is found in transcripts and codings")
public class CodedTurnResource {

  private final CodedTurns turns;

  CodedTurnResource(CodedTurns turns) {
    this.turns = turns;
  }

  @GET
  @RolesAllowed("excerpts:read")
  @Operation(
      operationId = "findCodedTurns",
      summary = "Find turns by their codes",
      description =
          "Which turns bear one code and another, or not a third.\n\n"
              + "| query | finds turns |\n| --- | --- |\n"
              + "| `a AND b`, `a OR b`, `a NOT b`, `NOT a` | that bear both, one, the one alone,"
              + " not this |\n"
              + "| `a*` | that bear `a` or a code below it |\n"
              + "| `a OVERLAPS b` | of which some words are coded in both ways |\n"
              + "| `a WITHIN 3 TURNS OF b` | that bear `a`, three turns or fewer from one that"
              + " bears `b` |\n"
              + "| `(a OR b) AND NOT c` | with parentheses, as in algebra; AND binds closer than"
              + " OR |\n\n"
              + "The filters are those of transcript-search.")
  @Parameter(
      name = "filter[participant.region][in]",
      in = ParameterIn.QUERY,
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = "filter[speaker][eq]",
      in = ParameterIn.QUERY,
      schema = @Schema(type = SchemaType.STRING))
  @APIResponse(
      responseCode = "200",
      description = "One page; Link names the next.",
      content = @Content(schema = @Schema(implementation = CodedTurnPage.class)))
  @APIResponse(responseCode = "400", ref = "InterviewInvalid")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response find(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(
              description = "Which codes they must bear.",
              required = true,
              example = "media-stereotype* NOT language-barrier")
          @QueryParam("query")
          @NotBlank
          @Size(max = CodeQueries.LONGEST)
          String query,
      @Parameter(description = "Items on a page, 1 to 200; 50 if not told.") @QueryParam("limit")
          Integer limit,
      @Parameter(description = "The cursor that the page before gave.") @QueryParam("cursor")
          String cursor,
      @Context UriInfo uri) {
    return Paging.page(turns.find(study, query, uri.getQueryParameters(), limit, cursor), uri);
  }
}
