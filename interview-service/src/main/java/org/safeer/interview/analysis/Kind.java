package org.safeer.interview.analysis;

import java.util.Map;
import java.util.Optional;

/**
 * What people are told apart by.
 *
 * @param name as a client writes it
 * @param sql its value, on the alias {@code p} of participant_copy; empty where it is not known
 * @param parameters of the SQL
 */
record Kind(String name, String sql, Map<String, Object> parameters) {

  private static final String ATTRIBUTE = "attribute.";
  private static final int LONGEST_ATTRIBUTE = 64;

  /**
   * Reads {@code participant}, {@code participant.region} or {@code attribute.…}; empty for
   * anything else.
   */
  static Optional<Kind> of(String name) {
    if (name.equals("participant")) {
      return Optional.of(new Kind(name, "CAST(p.participant AS text)", Map.of()));
    }
    if (name.equals("participant.region")) {
      return Optional.of(new Kind(name, "coalesce(p.region, '')", Map.of()));
    }
    String attribute = name.startsWith(ATTRIBUTE) ? name.substring(ATTRIBUTE.length()) : "";
    if (attribute.isEmpty() || attribute.length() > LONGEST_ATTRIBUTE) {
      return Optional.empty();
    }
    return Optional.of(
        new Kind(
            name, "coalesce(p.attributes ->> :attribute, '')", Map.of("attribute", attribute)));
  }
}
