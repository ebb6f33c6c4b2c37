package org.safeer.theme.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.regex.Pattern;

/** Text that a database can keep: no NUL, no half of a surrogate pair. */
class StorableText extends StdScalarDeserializer<String> {

  private static final long serialVersionUID = 1L;
  private static final String REASON = "not storable text";
  private static final Pattern STORABLE = Pattern.compile("[^\\x00\\x{D800}-\\x{DFFF}]*");

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

  static boolean isStorable(String text) {
    return STORABLE.matcher(text).matches();
  }

  /** The same for names of fields that are data, such as language tags. */
  static class Key extends KeyDeserializer {

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
      return isStorable(key) ? key : context.handleWeirdKey(String.class, "", REASON);
    }
  }
}
