package org.safeer.interview.upstream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The two operations of survey-service that are used here. */
@RegisterRestClient(configKey = "survey")
@Path("/v1/studies/{study}")
interface SurveyApi {

  @GET
  UpstreamStudy study(
      @PathParam("study") String study,
      @HeaderParam("Authorization") String authorization,
      @HeaderParam("X-Request-Id") String requestId);

  @GET
  @Path("/participants/{participant}")
  UpstreamParticipant participant(
      @PathParam("study") String study,
      @PathParam("participant") UUID participant,
      @HeaderParam("Authorization") String authorization,
      @HeaderParam("X-Request-Id") String requestId);
}
