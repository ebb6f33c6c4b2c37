package org.safeer.survey;

import java.util.ArrayList;
import java.util.List;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.JsonPointers;

/** What is wrong with a request, seen from one place in it. */
public final class Findings {

  private final String place;
  private final List<FieldError> errors;

  /** Nothing yet, seen from the request as a whole. */
  public Findings() {
    this("", new ArrayList<>());
  }

  private Findings(String place, List<FieldError> errors) {
    this.place = place;
    this.errors = errors;
  }

  /** The same findings, seen from a place within this one. */
  public Findings at(Object... steps) {
    return new Findings(place + JsonPointers.of(steps), errors);
  }

  /** The same findings, seen from what a JSON pointer names within this place. */
  public Findings below(String pointer) {
    return new Findings(place + pointer, errors);
  }

  /**
   * What stands here is wrong.
   *
   * @param rule stable name of the rule
   * @param what goes on from the place's pointer to a sentence
   */
  public void add(String rule, String what) {
    errors.add(new FieldError(place, rule, place + " " + what + "."));
  }

  /** What stands here is wrong unless the rule is kept. */
  public void require(boolean kept, String rule, String what) {
    if (!kept) {
      add(rule, what);
    }
  }

  /** All that was found, wherever it was seen from. */
  public List<FieldError> errors() {
    return errors;
  }
}
