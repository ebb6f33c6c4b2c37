package org.safeer.interview.coding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a study wants to code, as its readers see it. */
@Schema(description = "How the study wants to code.")
public record CodingSettingsView(
    @Schema(description = "Whether agreement between coders is computed.") boolean agreement,
    @Schema(description = "Whether a quotation is published only once the interviewee agreed too.")
        boolean intervieweeApproval,
    @Schema(description = "Version of the settings, 0 while nobody set them; also the ETag.")
        long version) {

  static CodingSettingsView of(CodingSettingsOfStudy settings) {
    return settings == null
        ? new CodingSettingsView(false, false, 0)
        : new CodingSettingsView(
            settings.agreement, settings.intervieweeApproval, settings.version);
  }
}
