package org.safeer.survey.responseexport;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How long links are to open something.
 *
 * @param validSeconds 60 to 86,400, a day; an hour if left out
 */
@Schema(example = "{\"validSeconds\": 3600}")
public record IssueExportLinksRequest(
    @Schema(description = "How long they open something; an hour if left out") @Min(60) @Max(86_400)
        Integer validSeconds) {

  private static final int AN_HOUR = 3600;

  /** What is left out has its default. */
  public IssueExportLinksRequest {
    validSeconds = validSeconds == null ? Integer.valueOf(AN_HOUR) : validSeconds;
  }
}
