package org.safeer.kit.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;

/** Text without NUL, which PostgreSQL refuses, and without halves of surrogate pairs. */
public class StorableText extends StdScalarDeserializer<String> {

  /** By these words a reader of the exception knows what was wrong. */
  public static final String REASON = "not storable text";

  /** The rule, as a client is told it. */
  public static final String RULE = "must not hold NUL characters or unpaired surrogates";

  private static final long serialVersionUID = 1L;

  StorableText() {
    super(String.class);
  }

  @Override
  public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return (String) context.handleUnexpectedToken(String.class, parser);
    }
    String text = parser.getText();
    return isStorable(text)
        ? text
        : (String) context.handleWeirdStringValue(String.class, "", REASON);
  }

  /** Whether PostgreSQL and JSON can hold this text. */
  public static boolean isStorable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (c == 0 || Character.isSurrogate(c) && !pair) {
        return false;
      }
      i += pair ? 1 : 0;
    }
    return true;
  }

  /** The same for names of fields that are data, such as items and language tags. */
  static class Key extends KeyDeserializer {

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
      return isStorable(key) ? key : context.handleWeirdKey(String.class, "", REASON);
    }
  }
}
