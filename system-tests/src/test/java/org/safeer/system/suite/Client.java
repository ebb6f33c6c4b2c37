package org.safeer.system.suite;

/** The demo's clients; each has one role and one key. */
public enum Client {
  FAITH_RESEARCHER("faith-researcher"),
  FREEWAYS_RESEARCHER("freeways-researcher"),
  SANDBOX_RESEARCHER("sandbox-researcher"),
  PARTNER("partner-app"),
  CODER("coder"),
  CHECKER("output-checker"),
  EMBASSY("embassy-portal");

  private final String id;

  Client(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }
}
