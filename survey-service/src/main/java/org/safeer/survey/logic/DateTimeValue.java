package org.safeer.survey.logic;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

record DateTimeValue(OffsetDateTime dateTime) implements Value {

  private static final double SECONDS_OF_DAY = 86_400;
  private static final double NANOS_OF_SECOND = 1_000_000_000;

  @Override
  public boolean asBoolean() {
    return true;
  }

  @Override
  public double asNumber() {
    return (dateTime.toEpochSecond() + dateTime.getNano() / NANOS_OF_SECOND) / SECONDS_OF_DAY;
  }

  @Override
  public String asText() {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(dateTime);
  }
}
