package org.safeer.survey.logic;

record TextValue(String asText) implements Value {

  @Override
  public boolean asBoolean() {
    return !asText.isEmpty();
  }

  @Override
  public boolean isNothing() {
    return asText.isEmpty();
  }

  @Override
  public double asNumber() {
    return Numbers.read(asText);
  }
}
