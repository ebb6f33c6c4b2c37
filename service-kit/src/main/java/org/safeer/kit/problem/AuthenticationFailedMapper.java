package org.safeer.kit.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;

/** A token that does not verify. Nothing says why: that would help only a forger. */
@Provider
@Priority(Priorities.USER - 2)
public class AuthenticationFailedMapper extends ExceptionMapperBase<AuthenticationFailedException> {

  @Override
  protected HttpProblem toProblem(AuthenticationFailedException refused) {
    return Unauthenticated.problem();
  }
}
