package org.safeer.kit.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import java.util.Map;

/** A problem of the catalogue, thrown anywhere and answered as {@code application/problem+json}. */
public class ProblemException extends HttpProblem {

  private static final long serialVersionUID = 1L;

  private final transient ProblemCode problemCode;

  /** A problem that no single field is to blame for. */
  public ProblemException(ProblemCode problemCode, String detail) {
    this(problemCode, detail, List.of());
  }

  /** A problem with the fields that caused it. */
  public ProblemException(ProblemCode problemCode, String detail, List<FieldError> errors) {
    this(problemCode, builder(problemCode, detail, errors));
  }

  private ProblemException(ProblemCode problemCode, Builder builder) {
    super(builder);
    this.problemCode = problemCode;
  }

  /** The same problem with one more member in its answer. */
  public ProblemException with(String member, Object value) {
    return new ProblemException(problemCode, HttpProblem.builder(this).with(member, value));
  }

  /** The catalogue entry. */
  public ProblemCode problemCode() {
    return problemCode;
  }

  /** The fields that caused it; empty if none did. */
  public List<FieldError> errors() {
    return getParameters().get(ProblemMembers.ERRORS) instanceof List<?> list
        ? list.stream().map(FieldError.class::cast).toList()
        : List.of();
  }

  /**
   * The same problem with a part of a request, told of the whole.
   *
   * @param place where the part stands: a pointer that comes before those into the part
   */
  public ProblemException within(String place) {
    List<FieldError> errors = errors().stream().map(error -> error.within(place)).toList();
    String detail = errors.isEmpty() ? getDetail() : errors.get(0).detail();
    ProblemException told = new ProblemException(problemCode, detail, errors);
    for (Map.Entry<String, Object> member : getParameters().entrySet()) {
      if (!told.getParameters().containsKey(member.getKey())) {
        told = told.with(member.getKey(), member.getValue());
      }
    }
    return told;
  }

  private static Builder builder(ProblemCode code, String detail, List<FieldError> errors) {
    Builder builder =
        HttpProblem.builder()
            .withStatus(code.status())
            .withTitle(code.title())
            .withDetail(detail)
            .with(ProblemMembers.CODE, code.code());
    return errors.isEmpty() ? builder : builder.with(ProblemMembers.ERRORS, List.copyOf(errors));
  }
}
