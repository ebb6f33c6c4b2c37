package org.safeer.survey.responseimport.mapping;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.safeer.survey.Dates;

/** Times as a file writes them: by a pattern of its own, or as ISO 8601 does. */
public final class TimePattern {

  /** ISO 8601 as tools write it: with a space for the T, or an offset without a colon. */
  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendPattern("['T'][' ']")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendPattern("[' ']")
          .optionalStart()
          .appendOffset("+HH:MM", "Z")
          .optionalEnd()
          .optionalStart()
          .appendOffset("+HHMM", "Z")
          .optionalEnd()
          .optionalStart()
          .appendOffset("+HH", "Z")
          .optionalEnd()
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  /** Every part of it differs from the others, so that none is taken for another. */
  private static final OffsetDateTime SAMPLE =
      OffsetDateTime.of(1985, 11, 20, 13, 45, 0, 0, ZoneOffset.UTC);

  private static final int LONGEST = 60;

  private final DateTimeFormatter formatter;
  private final ZoneId zone;

  private TimePattern(DateTimeFormatter formatter, ZoneId zone) {
    this.formatter = formatter;
    this.zone = zone;
  }

  /**
   * The times that a pattern spells.
   *
   * @param pattern of {@link DateTimeFormatter}; null for ISO 8601 alone
   * @param zone of times that name none
   * @throws IllegalArgumentException if it is none, or does not tell day, hour and minute
   */
  public static TimePattern of(String pattern, ZoneId zone) {
    if (pattern == null) {
      return new TimePattern(null, zone);
    }
    DateTimeFormatter formatter =
        new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern(pattern.replace('y', 'u'))
            .toFormatter(Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);
    TimePattern inUtc = new TimePattern(formatter, ZoneOffset.UTC);
    if (!SAMPLE.toInstant().equals(inUtc.read(inUtc.sample()))) {
      throw new IllegalArgumentException("the pattern does not tell the time");
    }
    return new TimePattern(formatter, zone);
  }

  private String sample() {
    try {
      return formatter.format(SAMPLE);
    } catch (DateTimeException moreThanSampled) {
      throw new IllegalArgumentException(moreThanSampled);
    }
  }

  /** The time, to the millisecond; null if the text spells none. */
  public Instant read(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return null;
    }
    // A year of more than four digits has a sign, and may be none that the database knows.
    Instant iso = Character.isDigit(text.charAt(0)) ? read(text, ISO) : null;
    LocalDate day = iso == null ? Dates.read(text) : null;
    if (day != null) {
      return day.atStartOfDay(zone).toInstant();
    }
    return iso == null && formatter != null ? read(text, formatter) : iso;
  }

  private Instant read(String text, DateTimeFormatter by) {
    try {
      TemporalAccessor time = by.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
      OffsetDateTime told =
          time instanceof OffsetDateTime offset
              ? offset
              : ((LocalDateTime) time).atZone(zone).toOffsetDateTime();
      return told.toInstant().truncatedTo(ChronoUnit.MILLIS);
    } catch (DateTimeException noTime) {
      return null;
    }
  }
}
