package org.safeer.interview.problem;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The answers that many operations of this service share. */
@OpenAPIDefinition(
    info = @Info(title = "Safeer", version = "v1"),
    components =
        @Components(
            responses = {
              @APIResponse(
                  name = "InterviewInvalid",
                  description =
                      "malformed-body, validation-failed, invalid-parameter or invalid-cursor:"
                          + " errors names each field and the rule it breaks. Values sent are not"
                          + " repeated.",
                  content =
                      @Content(
                          mediaType = "application/problem+json",
                          schema = @Schema(implementation = InterviewProblemBody.class))),
              @APIResponse(
                  name = "InterviewUnauthenticated",
                  description = "unauthenticated: a valid key is required.",
                  content =
                      @Content(
                          mediaType = "application/problem+json",
                          schema = @Schema(implementation = InterviewProblemBody.class))),
              @APIResponse(
                  name = "InterviewForbidden",
                  description = "forbidden: this key's role may not do that.",
                  content =
                      @Content(
                          mediaType = "application/problem+json",
                          schema = @Schema(implementation = InterviewProblemBody.class))),
              @APIResponse(
                  name = "InterviewNotFound",
                  description = "not-found: there is no such thing, or this key may not see it.",
                  content =
                      @Content(
                          mediaType = "application/problem+json",
                          schema = @Schema(implementation = InterviewProblemBody.class))),
              @APIResponse(
                  name = "InterviewConflict",
                  description =
                      "consent-missing, interview-exists, transcript-coded, transcript-missing,"
                          + " code-exists, codebook-full or coding-exists: what is stored stands.",
                  content =
                      @Content(
                          mediaType = "application/problem+json",
                          schema = @Schema(implementation = InterviewProblemBody.class))),
              @APIResponse(
                  name = "InterviewGone",
                  description =
                      "participant-withdrawn or coding-deleted: nothing is stored under this id"
                          + " again.",
                  content =
                      @Content(
                          mediaType = "application/problem+json",
                          schema = @Schema(implementation = InterviewProblemBody.class))),
              @APIResponse(
                  name = "InterviewStale",
                  description = "precondition-failed: If-Match names an older version.",
                  content =
                      @Content(
                          mediaType = "application/problem+json",
                          schema = @Schema(implementation = InterviewProblemBody.class))),
              @APIResponse(
                  name = "InterviewTooLarge",
                  description = "payload-too-large: the body is larger than is read here.",
                  content =
                      @Content(
                          mediaType = "application/problem+json",
                          schema = @Schema(implementation = InterviewProblemBody.class))),
              @APIResponse(
                  name = "InterviewUnsupported",
                  description = "unsupported-media-type: the body must be application/json.",
                  content =
                      @Content(
                          mediaType = "application/problem+json",
                          schema = @Schema(implementation = InterviewProblemBody.class))),
              @APIResponse(
                  name = "InterviewUnconditional",
                  description = "precondition-required: an edit must send If-Match.",
                  content =
                      @Content(
                          mediaType = "application/problem+json",
                          schema = @Schema(implementation = InterviewProblemBody.class))),
              @APIResponse(
                  name = "InterviewUnavailable",
                  description =
                      "upstream-unavailable: whether the study or participant exists cannot be"
                          + " known now. Try again.",
                  content =
                      @Content(
                          mediaType = "application/problem+json",
                          schema = @Schema(implementation = InterviewProblemBody.class)))
            }))
public class ApiDescription extends Application {}
