package org.safeer.interview.transcript.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeer.interview.pseudonym.ReplacementKind;

/** Finds names in Urdu, which has no capitals, by the words that stand beside them. */
final class UrduNames {

  private static final String WORD = "[\\p{IsArabic}\\p{M}&&[^\u060C\u061F\u06D4]]{2,20}";
  private static final Pattern INTRODUCED =
      Pattern.compile(
          "(?:\u0645\u06CC\u0631\u0627|\u0627\u0646 \u06A9\u0627|\u0627\u0633"
              + " \u06A9\u0627|\u062C\u0633 \u06A9\u0627) \u0646\u0627\u0645 ("
              + WORD
              + "(?: "
              + WORD
              + ")?) (?:\u06C1\u06D2|\u06C1\u06CC\u06BA|\u062A\u06BE\u0627)");
  private static final Pattern TITLED_BEFORE =
      Pattern.compile(
          "(?<!\\p{IsArabic})(?:\u062C\u0646\u0627\u0628|\u0688\u0627\u06A9\u0679\u0631|\u0645\u062D\u062A\u0631\u0645\u06C1|\u0645\u062D\u062A\u0631\u0645|\u062D\u0627\u062C\u06CC|\u0627\u0633\u062A\u0627\u062F|\u0645\u0648\u0644\u0627\u0646\u0627|\u067E\u0631\u0648\u0641\u06CC\u0633\u0631|\u0645\u0633\u0679\u0631|\u0645\u0633\u0632)"
              + " ("
              + WORD
              + ")");
  private static final Pattern TITLED_BEHIND =
      Pattern.compile(
          "("
              + WORD
              + ") (?:\u0635\u0627\u062D\u0628|\u0635\u0627\u062D\u0628\u06C1|\u0628\u06CC\u06AF\u0645|\u0622\u067E\u0627|\u0628\u0627\u062C\u06CC|\u0628\u06BE\u0627\u0626\u06CC|\u062E\u0627\u0646)(?!\\p{IsArabic})");
  private static final Pattern PLACE =
      Pattern.compile(
          "("
              + WORD
              + " (?:\u0634\u06C1\u0631|\u0631\u0648\u0688|\u06A9\u0627\u0644\u0648\u0646\u06CC|\u0645\u062D\u0644\u06C1|\u0628\u0627\u0632\u0627\u0631))(?!\\p{IsArabic})");
  private static final Pattern ORGANISATION =
      Pattern.compile(
          "("
              + WORD
              + " (?:\u06CC\u0648\u0646\u06CC\u0648\u0631\u0633\u0679\u06CC|\u06C1\u0633\u067E\u062A\u0627\u0644|\u06A9\u0627\u0644\u062C|\u0627\u0633\u06A9\u0648\u0644))(?!\\p{IsArabic})");

  /** Words beside a title or a noun that are no names. */
  private static final Set<String> COMMON =
      Set.of(
          ("\u0645\u06CC\u0631\u06D2 \u0645\u06CC\u0631\u06CC \u0645\u06CC\u0631\u0627 \u0627\u0646"
                  + " \u0627\u0633 \u06CC\u06C1 \u0648\u06C1 \u06A9\u06D2 \u06A9\u06CC \u06A9\u0627"
                  + " \u06A9\u0648 \u0633\u06D2 \u0645\u06CC\u06BA \u06C1\u0645\u0627\u0631\u06D2"
                  + " \u06C1\u0645\u0627\u0631\u06CC \u0627\u06CC\u06A9 \u0628\u0691\u06D2"
                  + " \u0628\u0691\u06CC \u0628\u0691\u0627 \u0686\u06BE\u0648\u0679\u06D2"
                  + " \u0686\u06BE\u0648\u0679\u06CC \u062F\u0648 \u062A\u06CC\u0646 \u0646\u06D2"
                  + " \u06C1\u06D2 \u06C1\u06CC\u06BA \u062A\u06BE\u0627 \u062A\u06BE\u06D2"
                  + " \u062A\u06BE\u06CC \u0627\u0648\u0631 \u06A9\u06C1 \u067E\u0631"
                  + " \u0628\u06BE\u06CC \u062C\u06CC \u0627\u0633\u06CC"
                  + " \u062F\u0648\u0633\u0631\u06D2 \u0633\u06A9\u0648\u0644 \u0646\u0626\u06D2"
                  + " \u067E\u0648\u0631\u06D2 \u0627\u067E\u0646\u06D2 \u0627\u067E\u0646\u06CC"
                  + " \u062A\u0648 \u062C\u0633 \u06A9\u0633\u06CC \u06C1\u0631")
              .split(" "));

  private UrduNames() {}

  static List<Candidate> in(List<String> turns) {
    List<Candidate> found = new ArrayList<>();
    for (String turn : turns) {
      add(found, INTRODUCED, turn, ReplacementKind.PERSON);
      add(found, TITLED_BEFORE, turn, ReplacementKind.PERSON);
      add(found, TITLED_BEHIND, turn, ReplacementKind.PERSON);
      add(found, PLACE, turn, ReplacementKind.PLACE);
      add(found, ORGANISATION, turn, ReplacementKind.ORGANISATION);
    }
    return found;
  }

  private static void add(
      List<Candidate> found, Pattern pattern, String turn, ReplacementKind kind) {
    Matcher matcher = pattern.matcher(turn);
    while (matcher.find()) {
      String[] words = matcher.group(1).split(" ");
      if (!COMMON.contains(words[0])) {
        found.add(new Candidate(matcher.group(1), kind, Why.INTRODUCED));
        if (kind == ReplacementKind.PERSON && words.length > 1) {
          for (String word : words) {
            found.add(new Candidate(word, kind, Why.PART, matcher.group(1)));
          }
        }
      }
    }
  }
}
