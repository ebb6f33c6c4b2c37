package org.safeer.survey.logic;

import java.time.LocalDate;

record DateValue(LocalDate date) implements Value {

  @Override
  public boolean asBoolean() {
    return true;
  }

  @Override
  public double asNumber() {
    return date.toEpochDay();
  }

  @Override
  public String asText() {
    return date.toString();
  }
}
