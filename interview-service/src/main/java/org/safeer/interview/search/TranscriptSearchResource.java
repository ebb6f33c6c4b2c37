package org.safeer.interview.search;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
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

/** Search over HTTP. */
@Path("/v1/studies/{study}/transcript-search")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Analysis", description = "What is found in transcripts and codings")
public class TranscriptSearchResource {

  private final TranscriptSearch search;

  TranscriptSearchResource(TranscriptSearch search) {
    this.search = search;
  }

  @GET
  @RolesAllowed("transcripts:read")
  @Operation(
      operationId = "searchTranscripts",
      summary = "Find words in transcripts",
      description =
          "As one types them into a search engine: all words, a \"phrase\", `or`, `-without`. Of"
              + " interviews in English, Arabic, French, German and Spanish words are found in"
              + " every form they take; of others, Urdu among them, as they are written. Offsets"
              + " count code points of the pseudonymised turn.\n\n"
              + "| filter | operators |\n| --- | --- |\n"
              + "| `filter[interview]`, `filter[participant]` | `eq` |\n"
              + "| `filter[participant.region]`, `filter[attribute.…]` | `eq`, `in` |\n"
              + "| `filter[language]`, `filter[speaker]`, `filter[code]` | `eq`, `in` |")
  @Parameter(
      name = "filter[participant.region][in]",
      in = ParameterIn.QUERY,
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = "filter[speaker][eq]",
      in = ParameterIn.QUERY,
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = "filter[code][in]",
      in = ParameterIn.QUERY,
      schema = @Schema(type = SchemaType.STRING))
  @APIResponse(
      responseCode = "200",
      description = "One page; Link names the next.",
      content = @Content(schema = @Schema(implementation = FoundTurnPage.class)))
  @APIResponse(responseCode = "400", ref = "InterviewInvalid")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Response find(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(description = "What is looked for.", required = true, example = "میڈیا")
          @QueryParam("words")
          @NotBlank
          @Size(max = 500)
          @Pattern(regexp = "^[^\\u0000]*$")
          String words,
      @Parameter(description = "Items on a page, 1 to 200; 50 if not told.") @QueryParam("limit")
          Integer limit,
      @Parameter(description = "The cursor that the page before gave.") @QueryParam("cursor")
          String cursor,
      @Context UriInfo uri) {
    return Paging.page(search.find(study, words, uri.getQueryParameters(), limit, cursor), uri);
  }
}
