package org.safeer.gateway.client;

import java.util.List;

/**
 * A client of the demonstration, as its keys' file lists it.
 *
 * @param client its id
 * @param role the key of its role
 * @param key the key in the clear
 * @param studies the studies granted to it; researchers own theirs instead
 */
record DemoClient(String client, String role, String key, List<String> studies) {

  /** What a demo client is before it has a key. */
  record Cast(String client, String organisation, Role role, List<String> studies) {}

  private static final List<String> ALL =
      List.of("public-faith-2016", "farms-to-freeways-1991", "pk-soft-power-2025", "sandbox");

  static final List<Cast> CAST =
      List.of(
          new Cast("faith-researcher", "Public faith study", Role.RESEARCHER, List.of()),
          new Cast("freeways-researcher", "Farms to freeways study", Role.RESEARCHER, List.of()),
          new Cast(
              "softpower-researcher",
              "Diaspora and soft power study (synthetic)",
              Role.RESEARCHER,
              List.of()),
          new Cast("sandbox-researcher", "Sandbox (synthetic)", Role.RESEARCHER, List.of()),
          new Cast("partner-app", "Partner app", Role.DATA_COLLECTOR, ALL),
          new Cast("coder", "Coding team", Role.CODER, ALL),
          new Cast("output-checker", "Disclosure office", Role.OUTPUT_CHECKER, ALL),
          new Cast("embassy-portal", "Embassy portal", Role.RELEASE_READER, ALL));

  static DemoClient of(Cast cast, SecretKey secret) {
    return new DemoClient(cast.client(), cast.role().key(), secret.text(), cast.studies());
  }

  /** The key stays out of logs. */
  @Override
  public String toString() {
    return client;
  }
}
