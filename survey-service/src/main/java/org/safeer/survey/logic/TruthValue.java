package org.safeer.survey.logic;

record TruthValue(boolean asBoolean) implements Value {

  static final TruthValue TRUE = new TruthValue(true);
  static final TruthValue FALSE = new TruthValue(false);

  @Override
  public double asNumber() {
    return asBoolean ? 1 : 0;
  }

  @Override
  public String asText() {
    return String.valueOf(asBoolean);
  }
}
