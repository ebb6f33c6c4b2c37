package org.safeer.survey.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.LocalDate;
import org.safeer.survey.Dates;

/** A date is taken literally: neither from a number of days nor out of a point in time. */
public class IsoDate extends StdScalarDeserializer<LocalDate> {

  private static final long serialVersionUID = 1L;

  IsoDate() {
    super(LocalDate.class);
  }

  @Override
  public LocalDate deserialize(JsonParser parser, DeserializationContext context)
      throws IOException {
    if (!parser.hasToken(JsonToken.VALUE_STRING)) {
      return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
    }
    LocalDate date = Dates.read(parser.getText());
    return date == null
        ? (LocalDate) context.handleWeirdStringValue(LocalDate.class, "", "no date")
        : date;
  }
}
