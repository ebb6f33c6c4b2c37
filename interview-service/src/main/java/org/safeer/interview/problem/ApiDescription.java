package org.safeer.interview.problem;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
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
                          + " repeated."),
              @APIResponse(
                  name = "InterviewNotFound",
                  description = "not-found: there is no such thing, or this key may not see it."),
              @APIResponse(
                  name = "InterviewConflict",
                  description =
                      "consent-missing, interview-exists, status-not-allowed, interview-closed,"
                          + " guide-exists, pseudonym-exists, pseudonyms-full, transcript-coded,"
                          + " transcript-missing, code-exists, codebook-full, code-retired,"
                          + " code-merged, coding-exists, not-quotable, own-quotation,"
                          + " interviewee-approval-missing, agreement-off, agreement-too-large,"
                          + " memo-exists or not-the-author: what is stored stands. A POST also"
                          + " answers idempotency-key-running."),
              @APIResponse(
                  name = "InterviewGone",
                  description =
                      "participant-withdrawn, coding-deleted or memo-deleted: nothing is stored"
                          + " under this id again."),
              @APIResponse(
                  name = "InterviewStale",
                  description = "precondition-failed: If-Match names an older version."),
              @APIResponse(
                  name = "InterviewUnconditional",
                  description = "precondition-required: an edit must send If-Match."),
              @APIResponse(
                  name = "InterviewUnavailable",
                  description =
                      "upstream-unavailable: whether the study or participant exists cannot be"
                          + " known now. Try again. Where identifying words are kept or read also"
                          + " pseudonyms-unavailable: the installation lacks their key.")
            }))
public class ApiDescription extends Application {}
