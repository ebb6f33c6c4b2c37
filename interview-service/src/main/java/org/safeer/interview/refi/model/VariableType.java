package org.safeer.interview.refi.model;

import java.util.Arrays;
import java.util.Optional;

/** What kind of value a variable has. */
public enum VariableType {
  TEXT("Text"),
  BOOLEAN("Boolean"),
  INTEGER("Integer"),
  FLOAT("Float"),
  DATE("Date"),
  DATE_TIME("DateTime");

  private final String word;

  VariableType(String word) {
    this.word = word;
  }

  /** As the attribute typeOfVariable has it. */
  public String word() {
    return word;
  }

  /** Name of the element that holds such a value. */
  public String element() {
    return word + "Value";
  }

  /** The type of this word, whatever its case. */
  public static Optional<VariableType> of(String word) {
    return Arrays.stream(values()).filter(type -> type.word.equalsIgnoreCase(word)).findFirst();
  }

  /** The type whose values stand in this element. */
  public static Optional<VariableType> ofElement(String element) {
    return Arrays.stream(values()).filter(type -> type.element().equals(element)).findFirst();
  }
}
