package org.safeer.survey.logic;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/** How a value is read as a date: ISO 8601, or days since 1970-01-01. */
final class Dates {

  static final double NANOS_OF_DAY = 86_400_000_000_000.0;

  private static final double MILLIS_OF_DAY = 86_400_000;
  private static final int LAST_YEAR = 9999;

  private Dates() {}

  /**
   * Empty if the value is no date of the years 1 to 9999.
   *
   * @param zone where a date without an offset is
   */
  static Optional<OffsetDateTime> read(Value value, ZoneId zone) {
    return find(value, zone).filter(date -> date.getYear() >= 1 && date.getYear() <= LAST_YEAR);
  }

  private static Optional<OffsetDateTime> find(Value value, ZoneId zone) {
    if (value instanceof DateTimeValue moment) {
      return Optional.of(moment.dateTime());
    }
    if (value instanceof DateValue day) {
      return Optional.of(start(day.date(), zone));
    }
    if (value instanceof NumberValue days) {
      return ofDays(days.asNumber(), zone);
    }
    return value instanceof TextValue text ? parse(text.asText(), zone) : Optional.empty();
  }

  private static OffsetDateTime start(LocalDate date, ZoneId zone) {
    return date.atStartOfDay(zone).toOffsetDateTime();
  }

  private static Optional<OffsetDateTime> ofDays(double days, ZoneId zone) {
    return attempt(
        "",
        none ->
            Instant.ofEpochMilli(Math.round(days * MILLIS_OF_DAY)).atZone(zone).toOffsetDateTime());
  }

  private static Optional<OffsetDateTime> parse(String text, ZoneId zone) {
    return attempt(text, OffsetDateTime::parse)
        .or(() -> attempt(text, LocalDate::parse).map(date -> start(date, zone)))
        .or(
            () ->
                attempt(text, LocalDateTime::parse)
                    .map(local -> local.atZone(zone).toOffsetDateTime()));
  }

  /** The time in a text that holds a time alone: {@code 18:00}, {@code 18:00:00+05:00}. */
  static Optional<LocalTime> timeOfDay(String text) {
    return attempt(text, LocalTime::parse)
        .or(() -> attempt(text, OffsetTime::parse).map(OffsetTime::toLocalTime));
  }

  private static <T> Optional<T> attempt(String text, Function<String, T> parser) {
    try {
      return Optional.of(parser.apply(text));
    } catch (DateTimeException noDate) {
      return Optional.empty();
    }
  }
}
