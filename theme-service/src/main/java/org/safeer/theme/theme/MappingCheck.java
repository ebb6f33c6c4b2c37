package org.safeer.theme.theme;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.JsonPointers;
import org.safeer.kit.problem.KitProblem;
import org.safeer.kit.problem.ProblemCode;
import org.safeer.kit.problem.ProblemException;
import org.safeer.kit.stream.Generations;
import org.safeer.theme.instrument.Instruments;
import org.safeer.theme.instrument.ItemKey;
import org.safeer.theme.vocabulary.Await;
import org.safeer.theme.vocabulary.ThemeProblem;

/** A theme may only refer to items that are published and codes that are in the codebook. */
@ApplicationScoped
class MappingCheck {

  private final Instruments instruments;
  private final Generations generations;
  private final Duration wait;

  MappingCheck(
      Instruments instruments,
      Generations generations,
      @ConfigProperty(name = "safeer.theme.reference-wait") Duration wait) {
    this.instruments = instruments;
    this.generations = generations;
    this.wait = wait;
  }

  /**
   * Waits shortly for what is not known yet: somebody who has just published a questionnaire may
   * map its items at once, although the event that tells of it is still on its way.
   *
   * @throws ProblemException 400 for what is unknown even then, or named twice
   */
  void check(String study, PutThemeRequest request) {
    refuse(KitProblem.VALIDATION_FAILED, repeated(request));
    Await.until(wait, () -> unknown(study, request).isEmpty());
    Unknown unknown = unknown(study, request);
    refuse(ThemeProblem.UNKNOWN_ITEM, unknown.items());
    refuse(ThemeProblem.UNKNOWN_CODE, unknown.codes());
  }

  private Unknown unknown(String study, PutThemeRequest request) {
    int generation = generations.current();
    Set<ItemKey> items = instruments.items(generation, study).keySet();
    Set<String> codes = instruments.codes(generation, study).keySet();
    Unknown unknown = new Unknown(new ArrayList<>(), new ArrayList<>());
    for (int i = 0; i < request.items().size(); i++) {
      if (!items.contains(request.items().get(i).key())) {
        unknown.items.add(error("items", i, "unknown-item", "is in no published questionnaire"));
      }
    }
    for (int i = 0; i < request.codes().size(); i++) {
      if (!codes.contains(request.codes().get(i))) {
        unknown.codes.add(error("codes", i, "unknown-code", "is not in the codebook"));
      }
    }
    return unknown;
  }

  private static List<FieldError> repeated(PutThemeRequest request) {
    List<FieldError> errors = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    for (int i = 0; i < request.items().size(); i++) {
      if (!seen.add(request.items().get(i).key())) {
        errors.add(error("items", i, "unique", "is mapped already"));
      }
    }
    for (int i = 0; i < request.codes().size(); i++) {
      if (!seen.add(request.codes().get(i))) {
        errors.add(error("codes", i, "unique", "is mapped already"));
      }
    }
    return errors;
  }

  private static void refuse(ProblemCode code, List<FieldError> errors) {
    if (!errors.isEmpty()) {
      throw new ProblemException(code, errors.get(0).detail(), errors);
    }
  }

  private static FieldError error(String list, int index, String rule, String detail) {
    String pointer = JsonPointers.of(list, index);
    return new FieldError(pointer, rule, pointer + " " + detail + ".");
  }

  private record Unknown(List<FieldError> items, List<FieldError> codes) {

    boolean isEmpty() {
      return items.isEmpty() && codes.isEmpty();
    }
  }
}
