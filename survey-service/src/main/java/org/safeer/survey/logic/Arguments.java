package org.safeer.survey.logic;

import java.time.Clock;

/**
 * What a function is called with. An argument is evaluated when it is asked for, so {@code if}
 * leaves alone what it does not give.
 */
final class Arguments {

  /** Longest text that a function may make, in UTF-16 units. */
  static final int LONGEST_TEXT = 10_000;

  private final Node.Call call;
  private final Run run;

  Arguments(Node.Call call, Run run) {
    this.call = call;
    this.run = run;
  }

  int count() {
    return call.parts().size();
  }

  Value value(int index) {
    return call.parts().get(index).evaluate(run);
  }

  String text(int index) {
    return value(index).asText();
  }

  double number(int index) {
    return value(index).asNumber();
  }

  boolean truth(int index) {
    return value(index).asBoolean();
  }

  Clock clock() {
    return run.context().clock();
  }

  /** Counts the work of looking for the part at every place of the text. */
  void search(String text, String part) {
    run.spend((long) text.length() * Math.max(1, part.length()), call.offset());
  }

  /** Fails if a text that comes into being is longer than may be kept. */
  void requireKept(CharSequence text) {
    if (text.length() > LONGEST_TEXT) {
      throw failure("would make a text of more than " + LONGEST_TEXT + " characters");
    }
  }

  /** A failure of the function that does what is said. */
  EvaluationFailure failure(String does) {
    return new EvaluationFailure(call.offset(), "'" + call.function().name() + "' " + does + ".");
  }
}
