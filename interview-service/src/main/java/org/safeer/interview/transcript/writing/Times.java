package org.safeer.interview.transcript.writing;

/** Times as files have them. */
final class Times {

  private Times() {}

  /** Hours, minutes, seconds and milliseconds, with this before the last. */
  static String of(long ms, char point) {
    return "%02d:%02d:%02d%c%03d"
        .formatted(ms / 3_600_000, ms / 60_000 % 60, ms / 1_000 % 60, point, ms % 1_000);
  }
}
