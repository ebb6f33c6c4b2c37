package org.safeer.interview.problem;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.kit.problem.FieldError;

/** How a problem of this service looks, for the API's description. */
@Schema(name = "InterviewProblemBody", description = "An RFC 9457 problem.")
record InterviewProblemBody(
    @Schema(examples = "https://safeer.example/problems/consent-missing") String type,
    @Schema(examples = "The participant has not agreed to be interviewed") String title,
    @Schema(examples = "409") int status,
    String detail,
    @Schema(description = "The stable code to branch on.", examples = "consent-missing")
        String code,
    @Schema(description = "Names the request in the logs.") String traceId,
    @Schema(description = "What is wrong with each field.") List<FieldError> errors) {}
