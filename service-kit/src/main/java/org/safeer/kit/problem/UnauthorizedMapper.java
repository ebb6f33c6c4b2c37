package org.safeer.kit.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.UnauthorizedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;

/** A request without a token. The problem library's own mapper does not fit this Quarkus. */
@Provider
@Priority(Priorities.USER - 2)
public class UnauthorizedMapper extends ExceptionMapperBase<UnauthorizedException> {

  @Override
  protected HttpProblem toProblem(UnauthorizedException refused) {
    return Unauthenticated.problem();
  }
}
