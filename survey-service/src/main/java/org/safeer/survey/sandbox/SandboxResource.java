package org.safeer.survey.sandbox;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sandboxes over HTTP. */
@Path("/v1/studies/{study}/contents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Studies")
public class SandboxResource {

  private final Sandboxes sandboxes;

  SandboxResource(Sandboxes sandboxes) {
    this.sandboxes = sandboxes;
  }

  /** Empties a sandbox. */
  @DELETE
  @RolesAllowed("sandbox:reset")
  @Operation(
      operationId = "resetSandbox",
      summary = "Empty a sandbox",
      description =
          "Everything in the study goes, in every service, releases and withdrawals included, and"
              + " all ids are free again; the study itself stays, empty. Only a sandbox can be"
              + " emptied: a study that was opened as one, of made-up data. What people really said"
              + " is never emptied out. Where Safeer runs as a demonstration, the study `sandbox` is"
              + " filled again within some seconds with what the examples here name; any other"
              + " sandbox stays empty until somebody fills it.")
  @APIResponse(responseCode = "204", description = "Emptied here; the other services follow")
  @APIResponse(responseCode = "404", description = "There is no such study, or it is not yours")
  @APIResponse(responseCode = "409", description = "`not-a-sandbox`: the study is a real one")
  public void reset(@PathParam("study") String study) {
    sandboxes.reset(study);
  }
}
