package org.safeer.interview.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import org.safeer.kit.problem.KitProblem;
import org.safeer.kit.problem.ProblemException;

/**
 * A form that ends before its last boundary. Only readers of requests throw this: what this service
 * itself fails to read or write is an {@code IllegalStateException} or an {@code
 * UncheckedIOException}.
 */
@Provider
@Priority(Priorities.USER - 2)
public class UnreadableFormMapper extends ExceptionMapperBase<IOException> {

  @Override
  protected HttpProblem toProblem(IOException unreadable) {
    return new ProblemException(
        KitProblem.MALFORMED_BODY, "The form does not end with its own boundary.");
  }
}
