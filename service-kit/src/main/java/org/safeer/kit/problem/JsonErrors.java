package org.safeer.kit.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import org.safeer.kit.json.StorableText;

/** A body that is no JSON, or not of the expected shape, told as the field that is to blame. */
public final class JsonErrors {

  private JsonErrors() {}

  /** What is wrong, and where. */
  public static FieldError of(JsonMappingException unreadable) {
    StringBuilder pointer = new StringBuilder();
    for (JsonMappingException.Reference step : unreadable.getPath()) {
      String name =
          step.getFieldName() != null ? step.getFieldName() : String.valueOf(step.getIndex());
      pointer.append('/').append(JsonPointers.escape(name));
    }
    String named = pointer.isEmpty() ? "The body" : pointer.toString();
    if (unreadable.getOriginalMessage().contains(StorableText.REASON)) {
      return new FieldError(pointer.toString(), "storable-text", named + " " + StorableText.RULE);
    }
    return unreadable instanceof UnrecognizedPropertyException
        ? new FieldError(pointer.toString(), "unknown-field", named + " is not a known field")
        : new FieldError(pointer.toString(), "type", named + " " + expected(unreadable));
  }

  private static String expected(JsonMappingException unreadable) {
    if (unreadable.getCause() instanceof InputCoercionException) {
      return "is too large a number";
    }
    return unreadable instanceof MismatchedInputException mismatch
        ? ExpectedShape.of(mismatch)
        : "does not have the expected type";
  }

  /** Where a body ceases to be JSON; what stands there is not quoted. */
  public static FieldError of(StreamReadException broken) {
    JsonLocation at = broken.getLocation();
    String where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    if (broken instanceof InputCoercionException) {
      return new FieldError("", "number", "The body holds a number that is too large" + where);
    }
    return broken.getOriginalMessage().startsWith("Duplicate field")
        ? new FieldError("", "duplicate-member", "The body holds a member twice" + where)
        : new FieldError("", "json", "The body is no sound JSON" + where);
  }
}
