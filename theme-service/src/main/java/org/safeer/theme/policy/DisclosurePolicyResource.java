package org.safeer.theme.policy;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.safeer.theme.http.Replies;

/** Disclosure policies over HTTP. */
@Path("/v1/studies/{study}/disclosure-policy")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Disclosure policy", description = "How small a published number may be")
public class DisclosurePolicyResource {

  private final DisclosurePolicies policies;

  DisclosurePolicyResource(DisclosurePolicies policies) {
    this.policies = policies;
  }

  @PUT
  @RolesAllowed("policy:write")
  @Operation(
      operationId = "putDisclosurePolicy",
      summary = "Set the disclosure policy",
      description =
          "It holds for releases drafted from now on. A minimum below 10 needs a reason and a study"
              + " whose data is synthetic or was public before; none goes below 3. Replacing a"
              + " policy that was set needs its ETag as If-Match.")
  @APIResponse(
      responseCode = "201",
      description = "Set for the first time.",
      content = @Content(schema = @Schema(implementation = DisclosurePolicyView.class)))
  @APIResponse(
      responseCode = "200",
      description = "Replaced, or set so already.",
      content = @Content(schema = @Schema(implementation = DisclosurePolicyView.class)))
  @APIResponse(responseCode = "400", ref = "ThemeInvalid")
  @APIResponse(responseCode = "404", ref = "ThemeNotFound")
  @APIResponse(responseCode = "412", ref = "ThemeStale")
  @APIResponse(responseCode = "428", ref = "ThemeUnconditional")
  @APIResponse(responseCode = "503", ref = "ThemeUnavailable")
  public RestResponse<DisclosurePolicyView> put(
      @PathParam("study") String study,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @NotNull @Valid PutDisclosurePolicyRequest request) {
    return Replies.stored(policies.put(study, request, ifMatch));
  }

  @GET
  @RolesAllowed("policy:read")
  @Operation(
      operationId = "getDisclosurePolicy",
      summary = "Read the disclosure policy",
      description = "Base 10 and cell 10, with version 0, while nobody has set one.")
  @APIResponse(
      responseCode = "200",
      description = "The policy in force.",
      content = @Content(schema = @Schema(implementation = DisclosurePolicyView.class)))
  @APIResponse(responseCode = "404", ref = "ThemeNotFound")
  @APIResponse(responseCode = "503", ref = "ThemeUnavailable")
  public RestResponse<DisclosurePolicyView> get(@PathParam("study") String study) {
    DisclosurePolicyView view = policies.get(study);
    return Replies.found(view, view.version());
  }
}
