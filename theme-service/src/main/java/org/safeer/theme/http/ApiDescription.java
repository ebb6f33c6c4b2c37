package org.safeer.theme.http;

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
                  name = "ThemeInvalid",
                  description =
                      "malformed-body, validation-failed, invalid-parameter, invalid-cursor,"
                          + " unknown-item, unknown-code or unknown-theme: errors names each field"
                          + " and the rule it breaks."),
              @APIResponse(
                  name = "ThemeNotFound",
                  description = "not-found: there is no such thing, or this key may not see it."),
              @APIResponse(
                  name = "ThemeReleaseConflict",
                  description =
                      "release-exists, nothing-to-release, one-polarity-per-item, self-publication"
                          + " or draft-outdated: nothing was changed."),
              @APIResponse(
                  name = "ThemeStale",
                  description = "precondition-failed: If-Match names an older version."),
              @APIResponse(
                  name = "ThemeUnconditional",
                  description = "precondition-required: an edit must send If-Match."),
              @APIResponse(
                  name = "ThemeUnavailable",
                  description =
                      "upstream-unavailable: whether the study exists cannot be known now. Try"
                          + " again.")
            }))
public class ApiDescription extends Application {}
