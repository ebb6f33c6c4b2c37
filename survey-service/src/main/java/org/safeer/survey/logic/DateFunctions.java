package org.safeer.survey.logic;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

/** Functions on dates. What is no answer stays none: {@code date('')} is empty. */
final class DateFunctions {

  static final List<Function> ALL =
      List.of(
          Function.of("today", 0, given -> Value.date(LocalDate.now(given.clock()))),
          Function.of("now", 0, given -> Value.dateTime(OffsetDateTime.now(given.clock()))),
          Function.of("date", 1, DateFunctions::date),
          Function.of("date-time", 1, DateFunctions::dateTime),
          Function.of("decimal-date-time", 1, DateFunctions::days),
          Function.of("decimal-time", 1, DateFunctions::partOfDay),
          Function.of("format-date", 2, DateFunctions::format),
          Function.of("format-date-time", 2, DateFunctions::format));

  private DateFunctions() {}

  private static Value date(Arguments given) {
    Value value = given.value(0);
    return value.isNothing() ? value : Value.date(moment(value, given).toLocalDate());
  }

  private static Value dateTime(Arguments given) {
    Value value = given.value(0);
    return value.isNothing() ? value : Value.dateTime(moment(value, given));
  }

  private static Value days(Arguments given) {
    Value value = given.value(0);
    if (value.isNothing() || value instanceof NumberValue) {
      return value;
    }
    return Value.number(Value.dateTime(moment(value, given)).asNumber());
  }

  private static Value partOfDay(Arguments given) {
    Value value = given.value(0);
    if (value.isNothing()) {
      return value;
    }
    return Value.number(
        Dates.timeOfDay(value.asText())
            .or(() -> Dates.read(value, given.clock().getZone()).map(OffsetDateTime::toLocalTime))
            .map(time -> time.toNanoOfDay() / Dates.NANOS_OF_DAY)
            .orElseThrow(() -> given.failure("was given something that is no time")));
  }

  private static Value format(Arguments given) {
    Value value = given.value(0);
    if (value.isNothing()) {
      return Value.NOTHING;
    }
    String format = given.text(1);
    OffsetDateTime moment = moment(value, given);
    StringBuilder written = new StringBuilder();
    DateFormat.write(moment, format, written)
        .ifPresent(
            letter -> {
              throw given.failure("knows no '%" + letter + "' in a format");
            });
    given.requireKept(written);
    return Value.text(written.toString());
  }

  private static OffsetDateTime moment(Value value, Arguments given) {
    Clock clock = given.clock();
    return Dates.read(value, clock.getZone())
        .orElseThrow(() -> given.failure("was given something that is no date"));
  }
}
