package org.safeer.theme.study;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.safeer.kit.request.RequestIds;

/** The one operation of survey-service that this service calls, in the caller's own name. */
@RegisterRestClient(configKey = "survey")
@Path("/v1/studies")
interface SurveyClient {

  @GET
  @Path("/{study}")
  @Produces(MediaType.APPLICATION_JSON)
  SurveyStudy study(
      @PathParam("study") String study,
      @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
      @HeaderParam(RequestIds.HEADER) String requestId);
}
