package org.safeer.survey;

import java.util.Locale;

/** Constants as the API spells them: {@code needs-attention} is {@code NEEDS_ATTENTION}. */
public final class Spelling {

  private Spelling() {}

  /** The word for a constant. */
  public static String of(Enum<?> constant) {
    return of(constant.name());
  }

  /** The word for a constant of this name. */
  public static String of(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Name of the constant that the word is for; whether there is one is not asked here. */
  public static String constant(String word) {
    return word.replace('-', '_').toUpperCase(Locale.ROOT);
  }
}
