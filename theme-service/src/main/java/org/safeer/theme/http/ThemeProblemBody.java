package org.safeer.theme.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.safeer.kit.problem.FieldError;

/** How a problem of this service looks, for the API's description. */
@Schema(name = "ThemeProblemBody", description = "An RFC 9457 problem.")
record ThemeProblemBody(
    @Schema(examples = "https://safeer.example/problems/unknown-item") String type,
    @Schema(examples = "No published questionnaire version has this item") String title,
    @Schema(examples = "400") int status,
    String detail,
    @Schema(description = "The stable code to branch on.", examples = "unknown-item") String code,
    @Schema(description = "Names the request in the logs.") String traceId,
    @Schema(description = "What is wrong with each field.") List<FieldError> errors) {}
