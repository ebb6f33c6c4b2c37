package org.safeer.kit.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import org.safeer.kit.json.StorableText;

/** A body that is JSON but not of the expected shape, told as the field that is to blame. */
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
        : new FieldError(pointer.toString(), "type", named + " does not have the expected type");
  }
}
