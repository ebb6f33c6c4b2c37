package org.safeer.theme.evidence;

/** Whether two texts of one person repeat each other, whatever their spacing. */
final class SharedWords {

  /** Fewer characters at the edge of two texts are shared by chance. */
  private static final int LEAST = 12;

  private SharedWords() {}

  static boolean same(String one, String other) {
    return spaced(one).equals(spaced(other));
  }

  /** Whether one holds the other, or begins with what the other ends with. */
  static boolean overlap(String one, String other) {
    String first = spaced(one);
    String second = spaced(other);
    return first.contains(second)
        || second.contains(first)
        || continues(first, second)
        || continues(second, first);
  }

  private static boolean continues(String first, String second) {
    for (int from = 0; from <= first.length() - LEAST; from++) {
      if (second.startsWith(first.substring(from))) {
        return true;
      }
    }
    return false;
  }

  private static String spaced(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
