package org.safeer.kit.identity;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.safeer.kit.problem.KitProblem;
import org.safeer.kit.problem.ProblemException;

/**
 * Refuses, as if it did not exist, whatever lies under a grant key that the caller does not hold.
 *
 * <p>The check stands in the service, not only at the door: a mistake in a route must not open what
 * was not granted.
 */
@Provider
class GrantFilter implements ContainerRequestFilter {

  @Context ResourceInfo resource;

  private final Optional<String> parameter;
  private final Instance<GrantOwnership> ownership;
  private final Caller caller;

  GrantFilter(IdentityConfig config, Instance<GrantOwnership> ownership, Caller caller) {
    this.parameter = config.grantPathParameter();
    this.ownership = ownership;
    this.caller = caller;
    if (ownership.isResolvable() && parameter.isEmpty()) {
      // Without the name no path would have a grant key, and everybody would be let in.
      throw new IllegalStateException("safeer.kit.grant-path-parameter is not configured");
    }
  }

  @Override
  public void filter(ContainerRequestContext request) {
    String grant = parameter.map(name -> pathParameter(request, name)).orElse(null);
    if (grant == null || resource.getResourceMethod().isAnnotationPresent(GrantFree.class)) {
      return;
    }
    if (!caller.granted(grant) && !owned(grant)) {
      throw new ProblemException(KitProblem.NOT_FOUND, KitProblem.NOT_FOUND.title() + ".");
    }
  }

  private boolean owned(String grant) {
    return ownership.isResolvable() && ownership.get().owns(caller.clientId(), grant);
  }

  private static String pathParameter(ContainerRequestContext request, String name) {
    return request.getUriInfo().getPathParameters().getFirst(name);
  }
}
