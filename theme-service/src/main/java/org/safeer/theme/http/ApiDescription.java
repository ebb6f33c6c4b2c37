package org.safeer.theme.http;

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
                  name = "ThemeInvalid",
                  description =
                      "malformed-body, validation-failed, invalid-parameter, invalid-cursor,"
                          + " unknown-item, unknown-code or unknown-theme: errors names each field"
                          + " and the rule it breaks.",
                  content =
                      @Content(
                          mediaType = "application/problem+json",
                          schema = @Schema(implementation = ThemeProblemBody.class))),
              @APIResponse(
                  name = "ThemeUnauthenticated",
                  description = "unauthenticated: a valid key is required.",
                  content =
                      @Content(
                          mediaType = "application/problem+json",
                          schema = @Schema(implementation = ThemeProblemBody.class))),
              @APIResponse(
                  name = "ThemeForbidden",
                  description = "forbidden: this key's role may not do that.",
                  content =
                      @Content(
                          mediaType = "application/problem+json",
                          schema = @Schema(implementation = ThemeProblemBody.class))),
              @APIResponse(
                  name = "ThemeNotFound",
                  description = "not-found: there is no such thing, or this key may not see it.",
                  content =
                      @Content(
                          mediaType = "application/problem+json",
                          schema = @Schema(implementation = ThemeProblemBody.class))),
              @APIResponse(
                  name = "ThemeReleaseConflict",
                  description =
                      "release-exists, nothing-to-release, one-polarity-per-item, self-publication"
                          + " or draft-outdated: nothing was changed.",
                  content =
                      @Content(
                          mediaType = "application/problem+json",
                          schema = @Schema(implementation = ThemeProblemBody.class))),
              @APIResponse(
                  name = "ThemeStale",
                  description = "precondition-failed: If-Match names an older version.",
                  content =
                      @Content(
                          mediaType = "application/problem+json",
                          schema = @Schema(implementation = ThemeProblemBody.class))),
              @APIResponse(
                  name = "ThemeUnsupported",
                  description = "unsupported-media-type: the body must be application/json.",
                  content =
                      @Content(
                          mediaType = "application/problem+json",
                          schema = @Schema(implementation = ThemeProblemBody.class))),
              @APIResponse(
                  name = "ThemeUnconditional",
                  description = "precondition-required: an edit must send If-Match.",
                  content =
                      @Content(
                          mediaType = "application/problem+json",
                          schema = @Schema(implementation = ThemeProblemBody.class))),
              @APIResponse(
                  name = "ThemeUnavailable",
                  description =
                      "upstream-unavailable: whether the study exists cannot be known now. Try"
                          + " again.",
                  content =
                      @Content(
                          mediaType = "application/problem+json",
                          schema = @Schema(implementation = ThemeProblemBody.class)))
            }))
public class ApiDescription extends Application {}
