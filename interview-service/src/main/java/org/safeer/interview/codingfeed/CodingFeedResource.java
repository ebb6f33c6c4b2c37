package org.safeer.interview.codingfeed;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.safeer.interview.text.Examples;

/** The live feed of codings over HTTP. */
@Path("/v1/studies/{study}/coding-feed")
@Tag(name = "Codings", description = "Which words are coded by which code")
public class CodingFeedResource {

  private static final String LONGEST = "300";

  private final CodingFeed feed;
  private final ChangeStream stream;

  CodingFeedResource(CodingFeed feed, ChangeStream stream) {
    this.feed = feed;
    this.stream = stream;
  }

  @GET
  @Blocking // who may see the study is looked up first
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RolesAllowed("excerpts:read")
  @Operation(
      operationId = "followCoding",
      summary = "Follow what others code",
      description =
          "A stream of server-sent events: a coding was stored, changed or deleted, an interview"
              + " has another version of its transcript, the codebook has changed. Ids and versions"
              + " are told, no words: read what you need. Of what changes more than once in an"
              + " instant only the last change is told. `ready` comes first. The stream ends after"
              + " five minutes; a browser's EventSource connects again by itself and misses nothing,"
              + " for it sends the id of the last event as Last-Event-ID.")
  @APIResponse(
      responseCode = "200",
      description = "The stream.",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(implementation = CodingChangeView.class)))
  @APIResponse(responseCode = "400", ref = "InterviewInvalid")
  @APIResponse(responseCode = "404", ref = "InterviewNotFound")
  @APIResponse(responseCode = "503", ref = "InterviewUnavailable")
  public Multi<OutboundSseEvent> follow(
      @Parameter(example = Examples.STUDY) @PathParam("study") String study,
      @Parameter(
              description =
                  "The id of the last event you have; without it the stream begins with what"
                      + " changes from now on.")
          @HeaderParam("Last-Event-ID")
          @Pattern(regexp = "[0-9]{1,18}")
          String lastEventId,
      @Parameter(
              description = "After how many seconds the stream ends, 1 to 300; 300 if not told.",
              example = "1")
          @QueryParam("seconds")
          @DefaultValue(LONGEST)
          @Min(1)
          @Max(300)
          int seconds,
      @Context Sse sse) {
    long now = feed.last(study);
    long from = lastEventId == null ? now : Math.min(now, Long.parseLong(lastEventId));
    return Multi.createBy()
        .concatenating()
        .streams(
            Multi.createFrom().item(ready(sse, from)),
            stream
                .after(study, from, Duration.ofSeconds(seconds))
                .onItem()
                .transformToMultiAndConcatenate(
                    page -> Multi.createFrom().iterable(events(sse, page))));
  }

  /** Of a page without changes a comment: it keeps whatever lies between from hanging up. */
  private static List<OutboundSseEvent> events(Sse sse, List<CodingChangeView> page) {
    return page.isEmpty()
        ? List.of(sse.newEventBuilder().comment("").build())
        : page.stream().map(change -> event(sse, change)).toList();
  }

  private static OutboundSseEvent ready(Sse sse, long position) {
    return sse.newEventBuilder()
        .id(Long.toString(position))
        .name("ready")
        .mediaType(MediaType.APPLICATION_JSON_TYPE)
        .data("{}")
        .build();
  }

  private static OutboundSseEvent event(Sse sse, CodingChangeView change) {
    return sse.newEventBuilder()
        .id(Long.toString(change.position()))
        .name(change.kind())
        .mediaType(MediaType.APPLICATION_JSON_TYPE)
        .data(CodingChangeView.class, change)
        .build();
  }
}
