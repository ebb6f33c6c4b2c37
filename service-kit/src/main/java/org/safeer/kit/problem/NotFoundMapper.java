package org.safeer.kit.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.annotation.Priority;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An unknown path; or a query parameter that is no number, which Jakarta REST takes for an unknown
 * path as well and which a client must be told apart.
 */
@Provider
@Priority(NotFoundMapper.BEFORE_THE_LIBRARY)
public class NotFoundMapper extends ExceptionMapperBase<NotFoundException> {

  /** The problem library registers its own mapper at 999. */
  static final int BEFORE_THE_LIBRARY = 900;

  @Context UriInfo request;

  @Override
  protected HttpProblem toProblem(NotFoundException notFound) {
    return unreadableParameter(notFound.getCause())
        .map(NotFoundMapper::invalid)
        .orElseGet(
            () -> new ProblemException(KitProblem.NOT_FOUND, KitProblem.NOT_FOUND.title() + "."));
  }

  /** The query parameter whose value the failed conversion quotes. */
  private Optional<String> unreadableParameter(Throwable cause) {
    return cause instanceof NumberFormatException
        ? quotedBy(String.valueOf(cause.getMessage()))
        : Optional.empty();
  }

  private Optional<String> quotedBy(String message) {
    return request.getQueryParameters().entrySet().stream()
        .filter(parameter -> quotes(message, parameter.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean quotes(String message, List<String> values) {
    return values.stream().anyMatch(value -> message.contains('"' + value + '"'));
  }

  private static ProblemException invalid(String parameter) {
    String detail = parameter + " must be a whole number.";
    return new ProblemException(
        KitProblem.INVALID_PARAMETER, detail, List.of(new FieldError(parameter, "type", detail)));
  }
}
