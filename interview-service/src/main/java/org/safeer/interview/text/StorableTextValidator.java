package org.safeer.interview.text;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;

/** Checks {@link StorableText}. */
public class StorableTextValidator implements ConstraintValidator<StorableText, String> {

  @Override
  public boolean isValid(String text, ConstraintValidatorContext context) {
    return text == null || text.codePoints().allMatch(StorableTextValidator::storable);
  }

  /** A code point in the surrogate range is a half that has no partner. */
  private static boolean storable(int codePoint) {
    return codePoint != 0
        && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE);
  }
}
