package org.safeer.kit.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/** JSON of the wrong shape, which Quarkus would answer in a shape of its own. */
@Provider
@Priority(Priorities.USER - 2)
public class MismatchedInputMapper extends ExceptionMapperBase<MismatchedInputException> {

  @Override
  protected HttpProblem toProblem(MismatchedInputException mismatch) {
    FieldError error = JsonErrors.of(mismatch);
    return new ProblemException(KitProblem.MALFORMED_BODY, error.detail() + ".", List.of(error));
  }
}
