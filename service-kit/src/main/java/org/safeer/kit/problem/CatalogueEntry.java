package org.safeer.kit.problem;

import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolationException;
import java.net.URI;
import java.util.List;
import org.safeer.kit.request.RequestIds;

/**
 * Gives every problem, whoever raised it, the members of the catalogue: {@code code}, {@code type},
 * {@code traceId} and {@code errors}.
 *
 * <p>Frameworks raise problems of their own (unknown path, unreadable JSON, broken constraint)
 * whose words can name classes; a client gets the catalogue's words instead.
 */
@ApplicationScoped
@Startup
class CatalogueEntry implements ProblemPostProcessor {

  private final ProblemConfig config;
  private final RequestIds requestIds;

  CatalogueEntry(ProblemConfig config, RequestIds requestIds) {
    this.config = config;
    this.requestIds = requestIds;
  }

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    boolean ours = problem.getParameters().containsKey(ProblemMembers.CODE);
    HttpProblem known = ours ? problem : catalogued(problem, context.cause);
    return HttpProblem.builder(known)
        .withType(URI.create(config.base() + known.getParameters().get(ProblemMembers.CODE)))
        .with(ProblemMembers.TRACE_ID, requestIds.current())
        .build();
  }

  /**
   * Before the library's logger, which stands at 101: it must not write the libraries' words, for
   * those quote the value that was sent.
   */
  @Override
  public int priority() {
    return 200;
  }

  private static HttpProblem catalogued(HttpProblem problem, Throwable cause) {
    KitProblem entry = entryOf(problem.getStatusCode(), cause);
    List<FieldError> errors = errorsOf(cause);
    HttpProblem.Builder builder =
        HttpProblem.builder()
            .withStatus(entry.status())
            .withTitle(entry.title())
            .withDetail(errors.isEmpty() ? entry.title() + "." : errors.get(0).detail() + ".")
            .withInstance(problem.getInstance())
            .with(ProblemMembers.CODE, entry.code());
    problem.getHeaders().forEach(builder::withHeader);
    return errors.isEmpty() ? builder.build() : builder.with(ProblemMembers.ERRORS, errors).build();
  }

  private static KitProblem entryOf(int status, Throwable cause) {
    return cause instanceof ConstraintViolationException
        ? KitProblem.VALIDATION_FAILED
        : KitProblem.ofStatus(status);
  }

  private static List<FieldError> errorsOf(Throwable cause) {
    if (cause instanceof ConstraintViolationException broken) {
      return ConstraintErrors.of(broken);
    }
    for (Throwable one = cause; one != null; one = one.getCause()) {
      if (one instanceof JsonMappingException unreadable) {
        return List.of(JsonErrors.of(unreadable));
      }
      if (one instanceof StreamReadException broken) {
        return List.of(JsonErrors.of(broken));
      }
    }
    return List.of();
  }
}
