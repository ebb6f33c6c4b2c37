package org.safeer.interview.memo;

import java.util.Locale;
import java.util.UUID;
import org.safeer.interview.transcript.TurnRef;

/**
 * What a memo is about, as it is named in requests, answers and filters: {@code study}, {@code
 * code:media}, {@code turn:<interview>:2}, or a kind and an id.
 */
record Subject(Kind kind, String name) {

  private static final String UUID_PATTERN =
      "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}";

  /** What a client may send. */
  static final String PATTERN =
      "^(study|code:[a-z0-9][a-z0-9-]{0,63}|(interview|coding|participant|memo):"
          + UUID_PATTERN
          + "|turn:"
          + UUID_PATTERN
          + ":[1-9][0-9]{0,8})$";

  enum Kind {
    STUDY,
    CODE,
    INTERVIEW,
    TURN,
    CODING,
    PARTICIPANT,
    MEMO
  }

  /** Reads what matches the pattern. */
  static Subject of(String about) {
    String[] parts = about.split(":", 2);
    Kind kind = Kind.valueOf(parts[0].toUpperCase(Locale.ROOT));
    return new Subject(kind, parts.length == 1 ? "" : parts[1]);
  }

  /** One spelling for each subject, so that lists find it however it was written. */
  String about() {
    String word = kind.name().toLowerCase(Locale.ROOT);
    return switch (kind) {
      case STUDY -> word;
      case CODE -> word + ":" + name;
      case TURN -> word + ":" + interview() + ":" + number();
      default -> word + ":" + id();
    };
  }

  UUID id() {
    return UUID.fromString(name);
  }

  TurnRef turn(String study) {
    return new TurnRef(study, interview(), number());
  }

  private UUID interview() {
    return UUID.fromString(name.substring(0, name.indexOf(':')));
  }

  private int number() {
    return Integer.parseInt(name.substring(name.indexOf(':') + 1));
  }
}
