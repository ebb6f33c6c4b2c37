package org.safeer.interview.analysis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.safeer.interview.text.Examples;
import org.safeer.kit.edit.ETags;

/** What codings say when they are counted, over HTTP. */
@Path("/v1/studies/{study}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Analysis", description = "What is found in transcripts and codings")
public class AnalysisResource {

  private static final String BELOW =
      "true: a code counts what the codes below it do as well. false if not told.";

  private final CodeFrequencies frequencies;
  private final CodeCoOccurrence coOccurrence;
  private final CodeTable table;

  AnalysisResource(CodeFrequencies frequencies, CodeCoOccurrence coOccurrence, CodeTable table) {
    this.frequencies = frequencies;
    this.coOccurrence = coOccurrence;
    this.table = table;
  }

  @GET
  @Path("/code-frequencies")
  @RolesAllowed("excerpts:read")
  @Operation(
      operationId = "getCodeFrequencies",
      summary = "Count codes",
      description =
          "How many passages, turns, interviews and people bear each code, and how much of what is"
              + " said it covers. Filters on interviews and people are those of"
              + " transcript-search.")
  @Parameter(
      name = "filter[participant.region][in]",
      in = ParameterIn.QUERY,
      schema = @Schema(type = SchemaType.STRING))
  @APIResponse(
      responseCode = "200",
      description = "The counts.",
      content = @Content(schema = @Schema(implementation = CodeFrequenciesView.class)))
  @APIResponse(responseCode = "400", ref = "InterviewInvalid")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response frequencies(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(description = BELOW, example = "true", schema = @Schema(type = SchemaType.BOOLEAN))
          @QueryParam("below")
          @Pattern(regexp = "true|false")
          String below,
      @Context UriInfo uri) {
    return told(frequencies.count(study, Boolean.parseBoolean(below), uri.getQueryParameters()));
  }

  @GET
  @Path("/code-co-occurrence")
  @RolesAllowed("excerpts:read")
  @Operation(
      operationId = "getCodeCoOccurrence",
      summary = "See which codes stand together",
      description =
          "For every two codes how many turns, interviews or cases bear both, and which share that"
              + " is of those that bear either (Jaccard's coefficient). Of at most 100 codes:"
              + " those used most, if none are named.")
  @Parameter(
      name = "filter[participant.region][in]",
      in = ParameterIn.QUERY,
      schema = @Schema(type = SchemaType.STRING))
  @APIResponse(
      responseCode = "200",
      description = "The pairs that ever stand together.",
      content = @Content(schema = @Schema(implementation = CodeCoOccurrenceView.class)))
  @APIResponse(responseCode = "400", ref = "InterviewInvalid")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response coOccurrence(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(description = "What they stand together in: turn, interview or case.")
          @QueryParam("unit")
          @DefaultValue("turn")
          @Pattern(regexp = "turn|interview|case")
          String unit,
      @Parameter(
              description = "The codes to compare, with commas between them.",
              example = "media-stereotype,language-barrier")
          @QueryParam("codes")
          @Size(max = 6500)
          @Pattern(regexp = "^[a-z0-9][a-z0-9-]*(,[a-z0-9][a-z0-9-]*)*$")
          String codes,
      @Parameter(description = BELOW, example = "true", schema = @Schema(type = SchemaType.BOOLEAN))
          @QueryParam("below")
          @Pattern(regexp = "true|false")
          String below,
      @Context UriInfo uri) {
    return told(
        coOccurrence.compare(
            study,
            Unit.of(unit).orElseThrow(),
            codes == null ? Set.of() : new TreeSet<>(List.of(codes.split(","))),
            Boolean.parseBoolean(below),
            uri.getQueryParameters()));
  }

  @GET
  @Path("/code-table")
  @RolesAllowed("excerpts:read")
  @Operation(
      operationId = "getCodeTable",
      summary = "Set codes against people",
      description =
          "How many passages bear a code, and how many people say it, for people of each region,"
              + " of each value of an attribute, or one by one.")
  @Parameter(
      name = "filter[language][eq]",
      in = ParameterIn.QUERY,
      schema = @Schema(type = SchemaType.STRING))
  @APIResponse(
      responseCode = "200",
      description = "The table.",
      content = @Content(schema = @Schema(implementation = CodeTableView.class)))
  @APIResponse(responseCode = "400", ref = "InterviewInvalid")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response table(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(
              description =
                  "What people are told apart by: participant.region, attribute.… or participant.",
              required = true,
              example = "participant.region")
          @QueryParam("by")
          @NotNull
          @Pattern(regexp = "^(participant|participant\\.region|attribute\\.[A-Za-z0-9_-]{1,64})$")
          String by,
      @Parameter(description = BELOW, example = "true", schema = @Schema(type = SchemaType.BOOLEAN))
          @QueryParam("below")
          @Pattern(regexp = "true|false")
          String below,
      @Context UriInfo uri) {
    return told(
        table.count(
            study,
            Kind.of(by).orElseThrow(),
            Boolean.parseBoolean(below),
            uri.getQueryParameters()));
  }

  private static Response told(Object view) {
    return Response.ok(view).header("ETag", ETags.ofContent(view)).build();
  }
}
