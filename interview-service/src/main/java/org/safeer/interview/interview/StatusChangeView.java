package org.safeer.interview.interview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A status that an interview took, as its readers see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "InterviewStatusChange", description = "A status that an interview took.")
public record StatusChangeView(
    @Schema(examples = "conducted") InterviewStatus status,
    @Schema(
            description = "The day it is about: when it is or was held; else when it was told.",
            examples = "2025-12-02")
        LocalDate on,
    @Schema(description = "When it was told, where that is known.") Instant at,
    @Schema(description = "Which client told it, where that is known.", examples = "partner-app")
        String by) {

  static StatusChangeView of(StatusChange change) {
    return new StatusChangeView(change.status, change.on, change.at, change.by);
  }
}
