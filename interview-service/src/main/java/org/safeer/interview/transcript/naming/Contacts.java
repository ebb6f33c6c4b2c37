package org.safeer.interview.transcript.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeer.interview.pseudonym.ReplacementKind;

/** Finds addresses, telephone numbers and dates of birth by how they are written. */
final class Contacts {

  private static final String CAPITAL = "\\p{Lu}[\\p{L}'\u2019-]{1,30}";
  private static final String STREET =
      "(?:Street|St|Road|Rd|Avenue|Ave|Lane|Drive|Court|Close|Crescent|Cres|Terrace|Square|Place"
          + "|Boulevard|Blvd|Highway|Hwy|Parade|Grove|Mews|Row|Alley|Way|Gardens|House|Camp)";
  private static final String REST =
      "(?:[,.] (?:(?:[A-Z]\\.){1,4}|" + CAPITAL + "(?: " + CAPITAL + "){0,2}))";

  private static final Pattern ADDRESS =
      Pattern.compile(
          "\\b(?:(?i:number|no\\.?|flat|house) )?\\d{1,5}[A-Za-z]?,? (?:(?:"
              + CAPITAL
              + "|St\\.) ){1,3}"
              + STREET
              + "\\b"
              + REST
              + "{0,3}(?:\\.? \\d{4,6}\\b)?");
  private static final Pattern FRENCH_ADDRESS =
      Pattern.compile(
          "\\b\\d{1,5}(?: bis| ter)?,?"
              + " (?:rue|avenue|boulevard|place|quai|chemin|all\u00E9e|impasse)(?: (?:de la|de"
              + " l'|du|des|de|d'))? ?"
              + CAPITAL
              + "(?:[ -]"
              + CAPITAL
              + "){0,3}(?:,? \\d{5}(?: "
              + CAPITAL
              + ")?)?");
  private static final Pattern GERMAN_ADDRESS =
      Pattern.compile(
          "\\b\\p{Lu}[\\p{L}-]{2,30}(?:stra\u00DFe|strasse|weg|gasse|platz) \\d{1,4}[a-z]?\\b");
  private static final Pattern URDU_ADDRESS =
      Pattern.compile(
          "(?:\u0645\u06A9\u0627\u0646|\u06AF\u0644\u06CC|\u0641\u0644\u06CC\u0679|\u06A9\u0648\u0679\u06BE\u06CC)"
              + " (?:\u0646\u0645\u0628\u0631 ?)?\\d{1,5}(?:\u060C?"
              + " (?:\u0645\u062D\u0644\u06C1|\u0633\u06CC\u06A9\u0679\u0631|\u0628\u0644\u0627\u06A9)"
              + " \\S{1,20})?");
  private static final Pattern POSTCODE =
      Pattern.compile(
          "\\b(?:[A-Z]{1,2}\\d[A-Z\\d]? \\d[A-Z]{2}|[A-Z]\\d[A-Z] \\d[A-Z]\\d)\\b"
              + "|\\b"
              + CAPITAL
              + "\\.?,? (?:(?:[A-Z]\\.){2,4},? |[A-Z]{2,3},? )?\\d{4,5}(?= ?[.,;]? *$)");
  private static final Pattern EMAIL =
      Pattern.compile(
          "[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,4}");
  private static final Pattern HANDLE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}@])@[\\p{L}\\p{N}_]{3,30}|\\b(?:https?://|www\\.)\\S{3,200}");
  private static final Pattern TELEPHONE =
      Pattern.compile("(?<![\\p{N}.,])(?:\\+|\\(\\+?)?\\d(?:[ ()./-]{0,2}\\d){6,14}(?![\\p{N}])");
  private static final Pattern YEARS =
      Pattern.compile(
          "[12]\\d{3}\\s?[-/.]\\s?[12]\\d{3}|[12]\\d{3} [12]\\d{3}.*|\\d{4}-\\d\\d-\\d\\d");
  private static final int FEWEST_DIGITS = 7;

  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|janvier|f\u00E9vrier|mars|avril|mai|juin"
          + "|juillet|ao\u00FBt|septembre|octobre|novembre|d\u00E9cembre"
          + "|\u062C\u0646\u0648\u0631\u06CC|\u0641\u0631\u0648\u0631\u06CC|\u0645\u0627\u0631\u0686|\u0627\u067E\u0631\u06CC\u0644|\u0645\u0626\u06CC|\u062C\u0648\u0646"
          + "|\u062C\u0648\u0644\u0627\u0626\u06CC|\u0627\u06AF\u0633\u062A|\u0633\u062A\u0645\u0628\u0631|\u0627\u06A9\u062A\u0648\u0628\u0631|\u0646\u0648\u0645\u0628\u0631|\u062F\u0633\u0645\u0628\u0631)";

  /** A scan takes the figure one for the letter l. */
  private static final String YEAR = "[1l2][089]\\d\\d";

  private static final Pattern DATE =
      Pattern.compile(
          "\\b\\d{1,2}(?:st|nd|rd|th|er|\\.)?(?: of)? "
              + MONTH
              + ",? ?"
              + YEAR
              + "\\b|\\b"
              + MONTH
              + " \\d{1,2}(?:st|nd|rd|th)?,? "
              + YEAR
              + "\\b|\\b\\d{1,2}[/.-]\\d{1,2}[/.-](?:[12]\\d)?\\d\\d\\b|\\b[12]\\d{3}-\\d\\d-\\d\\d\\b");
  private static final Pattern BORN =
      Pattern.compile(
          "\\b(?i:born|n\u00E9e?|date of birth|birthday|birth date)\\b[^.?!]{0,40}?(?:\\b"
              + YEAR
              + "\\b|['\u2018\u2019]\\d\\d\\b)"
              + "|(?:\\b"
              + YEAR
              + "|['\u2018\u2019]\\d\\d)\\b[^.?!]{0,12}? (?:(?:she|he|I) was |was )born\\b"
              + "|\\d{4} \u0645\u06CC\u06BA \u067E\u06CC\u062F\u0627");

  private Contacts() {}

  static List<Candidate> in(List<String> turns) {
    List<Candidate> found = new ArrayList<>();
    for (String turn : turns) {
      for (Pattern address :
          List.of(ADDRESS, FRENCH_ADDRESS, GERMAN_ADDRESS, URDU_ADDRESS, POSTCODE)) {
        add(found, address, turn, ReplacementKind.CONTACT, Why.ADDRESS);
      }
      add(found, EMAIL, turn, ReplacementKind.CONTACT, Why.CONTACT);
      add(found, HANDLE, turn, ReplacementKind.CONTACT, Why.CONTACT);
      add(found, DATE, turn, ReplacementKind.PERSON, Why.DATE);
      add(found, BORN, turn, ReplacementKind.PERSON, Why.DATE);
      telephones(found, turn);
    }
    return found;
  }

  private static void add(
      List<Candidate> found, Pattern pattern, String turn, ReplacementKind kind, Why why) {
    Matcher matcher = pattern.matcher(turn);
    while (matcher.find()) {
      found.add(new Candidate(matcher.group().strip(), kind, why));
    }
  }

  private static void telephones(List<Candidate> found, String turn) {
    Matcher number = TELEPHONE.matcher(turn);
    while (number.find()) {
      long digits = number.group().chars().filter(Character::isDigit).count();
      boolean date = YEARS.matcher(number.group()).matches() || DATE.matcher(number.group()).find();
      if (digits >= FEWEST_DIGITS && !date) {
        found.add(new Candidate(number.group().strip(), ReplacementKind.CONTACT, Why.CONTACT));
      }
    }
  }
}
