package org.safeer.kit.problem;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.lang.reflect.Executable;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** What JSON should have stood where something else did, in words that name no class. */
final class ExpectedShape {

  /** More words than this are looked up in the document of the operation. */
  private static final int MOST_WORDS = 20;

  private static final String UNKNOWN = "does not have the expected type";

  private static final Set<Class<?>> WHOLE =
      Set.of(int.class, Integer.class, long.class, Long.class, short.class, BigInteger.class);

  private ExpectedShape() {}

  /** What must stand there; goes on from the place's pointer to a sentence without its end. */
  static String of(MismatchedInputException mismatch) {
    Class<?> type = mismatch.getTargetType();
    boolean aboutType = mismatch.getOriginalMessage().startsWith("Cannot ");
    return type == null || !aboutType ? UNKNOWN : of(type);
  }

  private static String of(Class<?> type) {
    if (type.isEnum()) {
      List<String> words = words(type);
      return words.size() > MOST_WORDS ? UNKNOWN : "must be one of " + String.join(", ", words);
    }
    if (WHOLE.contains(type)) {
      return "must be a whole number";
    }
    if (Number.class.isAssignableFrom(type) || type == double.class) {
      return "must be a number";
    }
    if (type == Boolean.class || type == boolean.class) {
      return "must be true or false";
    }
    return type == String.class ? "must be a text" : ofValue(type);
  }

  private static String ofValue(Class<?> type) {
    if (type == UUID.class) {
      return "must be a UUID";
    }
    if (type == Instant.class) {
      return "must be a time as RFC 3339 writes it, 2025-11-20T09:30:00Z for example";
    }
    if (type == LocalDate.class) {
      return "must be a day, 2025-11-20 for example";
    }
    if (Collection.class.isAssignableFrom(type) || type.isArray()) {
      return "must be an array";
    }
    boolean object = type.isRecord() && !readsOtherwise(type);
    return object || Map.class.isAssignableFrom(type) ? "must be an object" : UNKNOWN;
  }

  /** Whether what makes it may be something else than an object. */
  private static boolean readsOtherwise(Class<?> type) {
    Stream<Executable> makers =
        Stream.concat(
            Arrays.stream(type.getDeclaredMethods()),
            Arrays.stream(type.getDeclaredConstructors()));
    return type.isAnnotationPresent(JsonDeserialize.class)
        || makers.anyMatch(maker -> maker.isAnnotationPresent(JsonCreator.class));
  }

  private static List<String> words(Class<?> type) {
    return Arrays.stream(type.getFields())
        .filter(field -> field.isEnumConstant())
        .map(
            field -> {
              JsonProperty word = field.getAnnotation(JsonProperty.class);
              return word == null || word.value().isEmpty() ? field.getName() : word.value();
            })
        .toList();
  }
}
