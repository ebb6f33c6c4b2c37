package org.safeer.interview.transcript.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.safeer.interview.pseudonym.ReplacementKind;

/** Finds names by the capitals they are written with, and by the words before them. */
final class CapitalNames {

  /** Nouns behind which {@code of} goes on with the name. */
  private static final Set<String> NAMED_OF =
      Set.of("university", "college", "bank", "lady", "church", "school", "house", "ministry");

  private static final Set<String> IN = Set.of("in", "at", "to", "from", "near", "through", "via");
  private static final Set<String> CALLED = Set.of("name's", "named", "called", "appelle", "nee");

  private final Vocabulary vocabulary;
  private final List<List<Word>> turns;
  private final List<Candidate> found = new ArrayList<>();

  private CapitalNames(List<List<Word>> turns) {
    this.turns = turns;
    this.vocabulary = new Vocabulary(turns);
  }

  static List<Candidate> in(List<String> turns) {
    CapitalNames names = new CapitalNames(turns.stream().map(Word::of).toList());
    names.turns.forEach(names::read);
    return names.found;
  }

  private void read(List<Word> words) {
    int at = 0;
    while (at < words.size()) {
      boolean introduced = introduced(words, at);
      int end = introduced || vocabulary.capitalsTell() ? end(words, at, introduced) : at;
      if (end > at) {
        add(words, at, end, introduced);
      }
      at = Math.max(end, at + 1);
    }
  }

  /** Where the name ends that begins here; here, if none does. */
  private int end(List<Word> words, int at, boolean introduced) {
    if (!begins(words, at, introduced)) {
      return at;
    }
    int end = at + 1;
    while (end < words.size()) {
      int next = bridged(words, end);
      if (next == words.size() || !goesOn(words.get(next), next == end)) {
        break;
      }
      end = next + 1;
    }
    return named(words.subList(at, end)) ? end : at;
  }

  /** Behind {@code University of} the name goes on with the word after. */
  private static int bridged(List<Word> words, int at) {
    boolean of = words.get(at).lower().equals("of") && at + 1 < words.size();
    return of && NAMED_OF.contains(words.get(at - 1).lower()) ? at + 1 : at;
  }

  private boolean begins(List<Word> words, int at, boolean introduced) {
    Word word = words.get(at);
    if (!word.capital() || WordList.COMMON.has(word.lower()) && word.begins()) {
      return false;
    }
    if (introduced || !word.begins()) {
      return true;
    }
    boolean followed =
        at + 1 < words.size() && words.get(at + 1).capital() && words.get(at + 1).follows();
    return !vocabulary.hasSmall(word.lower())
        && (followed || !WordList.NOT_NAMES.has(word.lower()));
  }

  private boolean goesOn(Word word, boolean adjacent) {
    return word.capital() && (!adjacent || word.follows()) && !word.lower().equals("i");
  }

  /** Whether one of the words is more than a title, a day, a kin term or a common noun. */
  private boolean named(List<Word> words) {
    return words.stream().anyMatch(this::isName) || (words.size() > 1 && endsAsName(words));
  }

  /** {@code Queen Street} is a name of common words, and so is {@code Opera Company}. */
  private static boolean endsAsName(List<Word> words) {
    String last = words.get(words.size() - 1).lower();
    return WordList.PLACES.has(last)
        || (WordList.ORGANISATIONS.has(last)
            && words.subList(0, words.size() - 1).stream()
                .anyMatch(word -> !WordList.NOT_NAMES.has(word.lower())));
  }

  private boolean isName(Word word) {
    return word.text().length() > 1
        && !WordList.NOT_NAMES.has(word.lower())
        && !WordList.TITLES.has(word.lower())
        && !WordList.ORGANISATIONS.has(word.lower())
        && !WordList.PLACES.has(word.lower())
        && (word.begins()
            ? !vocabulary.hasSmall(word.lower())
            : vocabulary.mostlyCapital(word.lower()))
        && !(WordList.COMMON.has(word.lower()) && vocabulary.hasSmall(word.lower()));
  }

  private boolean introduced(List<Word> words, int at) {
    if (at == 0) {
      return false;
    }
    Word before = words.get(at - 1);
    boolean named =
        at > 1 && before.lower().equals("is") && words.get(at - 2).lower().equals("name");
    boolean titled = WordList.TITLES.has(before.lower()) && before.capital();
    return words.get(at).capital()
        && !WordList.COMMON.has(words.get(at).lower())
        && (named || titled || CALLED.contains(before.lower()));
  }

  private void add(List<Word> words, int from, int end, boolean introduced) {
    int start = from;
    boolean titled = introduced;
    while (start < end - 1
        && WordList.TITLES.has(words.get(start).lower())
        && words.get(start + 1).capital()) {
      titled = true;
      start++;
    }
    List<Word> name = words.subList(start, end);
    if (!named(name)) {
      return;
    }
    ReplacementKind kind = kind(words, start, end, titled);
    Why why = titled ? Why.INTRODUCED : Why.CAPITALS;
    String text = text(name);
    found.add(new Candidate(text, kind, why));
    if (kind == ReplacementKind.PERSON && name.size() > 1) {
      name.stream()
          .filter(part -> part.text().length() > 2 && isName(part))
          .filter(part -> !vocabulary.hasSmall(part.lower()))
          .forEach(part -> found.add(new Candidate(part.text(), kind, Why.PART, text)));
    }
  }

  private static ReplacementKind kind(List<Word> words, int start, int end, boolean titled) {
    String last = words.get(end - 1).lower();
    if (WordList.ORGANISATIONS.has(last) || NAMED_OF.contains(words.get(start).lower())) {
      return ReplacementKind.ORGANISATION;
    }
    if (WordList.PLACES.has(last) || words.get(start).lower().equals("mt")) {
      return ReplacementKind.PLACE;
    }
    boolean located = start > 0 && IN.contains(words.get(start - 1).lower());
    return located && !titled ? ReplacementKind.PLACE : ReplacementKind.PERSON;
  }

  private static String text(List<Word> name) {
    StringBuilder text = new StringBuilder(name.get(0).text());
    name.stream().skip(1).forEach(word -> text.append(word.gap()).append(word.text()));
    return text.toString();
  }
}
