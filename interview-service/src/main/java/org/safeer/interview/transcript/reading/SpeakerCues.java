package org.safeer.interview.transcript.reading;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Weighs by its words whether a paragraph asks or answers, in log odds. The weights were set by
 * hand: they only have to break the ties that layout and the order of turns leave.
 */
final class SpeakerCues {

  private static final Pattern WORD_ENDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}']+");
  private static final Pattern QUESTION_MARK = Pattern.compile("[?\u061F\uFF1F;\u037E]");
  private static final Pattern ASKS_LAST =
      Pattern.compile(".*[?\u061F\uFF1F][\\s.\"'\u2019\u201D\u00BB)\\]*_]*$");
  private static final Pattern ASIDE = Pattern.compile("\\([^()]{0,100}\\)|\\[[^\\[\\]]{0,100}\\]");

  /** Said to nobody in particular. */
  private static final Pattern FILLER =
      Pattern.compile(
          "\\b(?:you know|you see|as you say|mind you|thank you|vous savez|si vous voulez)\\b");

  /** The interviewee's own; interviewers say why they are here too. */
  private static final Pattern INTRODUCTION =
      Pattern.compile(
          "\\b(?:my name is|i was born|i live at|je m'appelle|je suis n\u00E9e?)\\b"
              + "|\u0645\u06CC\u0631\u0627 \u0646\u0627\u0645");

  private static final Set<String> ASKING =
      words(
          "who whom whose what when where why how which did do does was were is are have has had"
              + " can could would will should tell describe qui que quoi quand o\u00F9 pourquoi"
              + " comment quel quelle quels quelles combien est-ce parlez racontez wer was wann wo"
              + " warum wie welche welcher qui\u00E9n qu\u00E9 cu\u00E1ndo d\u00F3nde c\u00F3mo"
              + " cu\u00E1l \u06A9\u06CC\u0627 \u06A9\u06CC\u0648\u06BA \u06A9\u0628"
              + " \u06A9\u06C1\u0627\u06BA \u06A9\u0648\u0646 \u06A9\u06CC\u0633\u06D2"
              + " \u06A9\u06CC\u0633\u06CC \u06A9\u062A\u0646\u06D2 \u06A9\u062A\u0646\u0627"
              + " \u0628\u062A\u0627\u0626\u06CC\u06D2 \u0647\u0644 \u0645\u0627\u0630\u0627"
              + " \u0645\u062A\u0649 \u0623\u064A\u0646 \u0644\u0645\u0627\u0630\u0627"
              + " \u0643\u064A\u0641");
  private static final Set<String> YOU =
      words(
          "you your yours you've you'd you'll you're yourself"
              + " vous votre vos tu ton ta tes sie ihr ihre ihnen du usted ustedes su"
              + " \u0622\u067E \u0622\u067E\u06A9\u06CC \u0622\u067E\u06A9\u06D2"
              + " \u062A\u0645 \u0623\u0646\u062A \u0623\u0646\u062A\u0645");
  private static final Set<String> ME =
      words(
          "i my me we our us mine i'd i'm i've i'll we'd we're we've myself je j' mon ma mes moi"
              + " nous notre nos ich mein meine mir mich wir unser yo mi mis nosotros"
              + " \u0645\u06CC\u06BA \u0645\u06CC\u0631\u06D2 \u0645\u06CC\u0631\u06CC"
              + " \u0645\u06CC\u0631\u0627 \u06C1\u0645 \u06C1\u0645\u0627\u0631\u06D2"
              + " \u06C1\u0645\u0627\u0631\u06CC \u0645\u062C\u06BE\u06D2 \u0623\u0646\u0627"
              + " \u0646\u062D\u0646");
  private static final Set<String> REPLYING =
      words(
          "yes no well yeah yep nope oui non ja nein s\u00ED bueno enfin ben \u062C\u06CC"
              + " \u06C1\u0627\u06BA \u0646\u06C1\u06CC\u06BA \u0646\u0639\u0645 \u0644\u0627");

  private static final int OPENING = 4;
  private static final int SHORT = 40;
  private static final int LONG = 80;

  private SpeakerCues() {}

  /** Above 0 for one that asks, below for one that answers. */
  static double asks(String text) {
    String said = ASIDE.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT);
    List<String> words = split(FILLER.matcher(said.replace('\u2019', '\'')).replaceAll(" "));
    if (words.isEmpty()) {
      return 0;
    }
    double weight = ASKS_LAST.matcher(said).matches() ? 2.0 : 0;
    weight += QUESTION_MARK.matcher(said).find() && words.size() < SHORT ? 0.6 : -0.2;
    weight += words.stream().limit(OPENING).anyMatch(ASKING::contains) ? 0.6 : 0;
    weight += INTRODUCTION.matcher(said).find() ? -2.0 : 0;
    weight += REPLYING.contains(words.get(0)) ? -0.6 : 0;
    weight += 4 * share(words, YOU) - 6 * share(words, ME);
    return weight - length(words.size());
  }

  private static Set<String> words(String list) {
    return Set.copyOf(List.of(list.split(" ")));
  }

  private static List<String> split(String said) {
    return WORD_ENDS.splitAsStream(said).filter(word -> !word.isEmpty()).toList();
  }

  /** How often they stand in it, of all words, at most a fourth. */
  private static double share(List<String> words, Set<String> of) {
    double share = words.stream().filter(of::contains).count() / Math.max(8.0, words.size());
    return Math.min(share, 0.25);
  }

  private static double length(int words) {
    return words > LONG ? 2.0 : words > SHORT ? 1.0 : 0;
  }
}
