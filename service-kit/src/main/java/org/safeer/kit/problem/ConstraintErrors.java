package org.safeer.kit.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Broken Bean Validation constraints, told as fields of the request. */
public final class ConstraintErrors {

  private ConstraintErrors() {}

  /** What is wrong, by pointer. */
  public static List<FieldError> of(ConstraintViolationException broken) {
    return broken.getConstraintViolations().stream()
        .map(ConstraintErrors::of)
        .sorted(Comparator.comparing(FieldError::pointer))
        .toList();
  }

  private static FieldError of(ConstraintViolation<?> violation) {
    String annotation =
        violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
    String pointer = pointer(violation.getPropertyPath());
    String named = pointer.isEmpty() ? "The request" : pointer;
    return new FieldError(pointer, rule(annotation), named + " " + violation.getMessage());
  }

  /** {@code put.request.items[2].label} becomes {@code /items/2/label}. */
  private static String pointer(Path path) {
    StringBuilder pointer = new StringBuilder();
    String parameter = "";
    for (Path.Node node : path) {
      appendPosition(pointer, node);
      if (node.getKind() == ElementKind.PROPERTY) {
        pointer.append('/').append(JsonPointers.escape(node.getName()));
      } else if (node.getKind() == ElementKind.PARAMETER) {
        parameter = node.getName();
      }
    }
    return pointer.isEmpty() ? parameter : pointer.toString();
  }

  /** The index of a list or the key of a map comes with the node that stands behind it. */
  private static void appendPosition(StringBuilder pointer, Path.Node node) {
    if (node.getIndex() != null) {
      pointer.append('/').append(node.getIndex());
    } else if (node.getKey() != null) {
      pointer.append('/').append(JsonPointers.escape(node.getKey().toString()));
    }
  }

  /** {@code NotNull} becomes {@code not-null}. */
  private static String rule(String annotation) {
    return annotation.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }
}
