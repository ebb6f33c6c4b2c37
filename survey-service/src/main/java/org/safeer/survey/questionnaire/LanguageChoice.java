package org.safeer.survey.questionnaire;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

/**
 * The languages a reader wants, the best first, as {@code Accept-Language} tells them (RFC 9110,
 * 12.5.4), matched by RFC 4647: {@code ur-PK} takes {@code ur} if there is none of Pakistan, and
 * {@code ur} takes {@code ur-PK}.
 */
public final class LanguageChoice {

  private final List<LanguageRange> wanted;

  private LanguageChoice(List<LanguageRange> wanted) {
    this.wanted = wanted;
  }

  /**
   * What a header says.
   *
   * @param header null if there is none; one that cannot be read says as little as none
   */
  public static LanguageChoice of(String header) {
    if (header == null || header.isBlank()) {
      return new LanguageChoice(List.of());
    }
    try {
      return new LanguageChoice(LanguageRange.parse(header));
    } catch (IllegalArgumentException unreadable) {
      return new LanguageChoice(List.of());
    }
  }

  /** The best of these languages; {@code otherwise} if none is wanted. */
  public String of(Collection<String> tags, String otherwise) {
    for (LanguageRange range : wanted) {
      String best = range.getWeight() == 0 ? null : best(List.of(range), tags);
      if (best != null) {
        return best;
      }
    }
    return otherwise;
  }

  private static String best(List<LanguageRange> range, Collection<String> tags) {
    String exact = Locale.lookupTag(range, tags);
    String found =
        exact == null ? Locale.filterTags(range, tags).stream().findFirst().orElse(null) : exact;
    // The matching of the JDK answers in lower case.
    return found == null
        ? null
        : tags.stream().filter(found::equalsIgnoreCase).findFirst().orElseThrow();
  }
}
