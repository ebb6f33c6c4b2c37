package org.safeer.survey.logic;

record NumberValue(double asNumber) implements Value {

  @Override
  public boolean asBoolean() {
    return asNumber != 0 && !Double.isNaN(asNumber);
  }

  @Override
  public String asText() {
    return Numbers.write(asNumber);
  }

  @Override
  public boolean isNothing() {
    return Double.isNaN(asNumber);
  }
}
