package org.safeer.interview.transcript.naming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.safeer.interview.pseudonym.Hit;
import org.safeer.interview.pseudonym.NameIndex;
import org.safeer.interview.pseudonym.Replacement;
import org.safeer.interview.pseudonym.ReplacementKind;
import org.safeer.interview.pseudonym.Token;
import org.safeer.interview.pseudonym.Tokens;

/**
 * Proposes what in a transcript should be replaced, by rules that hold for any text. They propose
 * too much rather than too little: to strike a proposal out is less work than to find a name.
 */
public final class NameProposals {

  /** The most that one transcript takes; the first ones are the surest. */
  private static final int MOST = 1_000;

  private static final int LONGEST = 200;

  private final List<String> turns;
  private final Map<List<String>, Candidate> candidates = new LinkedHashMap<>();

  private NameProposals(List<String> turns) {
    this.turns = turns;
  }

  /**
   * @param turns what is said in each
   * @param labels what the speakers are called in the file
   * @param listed what the study wants replaced; it comes first and as it is
   */
  public static List<NameProposal> of(
      List<String> turns, List<String> labels, List<Replacement> listed) {
    NameProposals proposals = new NameProposals(turns);
    listed.forEach(known -> proposals.add(new Candidate(known.find(), known.kind(), Why.LISTED)));
    labels.forEach(proposals::addLabel);
    Contacts.in(turns).forEach(proposals::add);
    List<Candidate> names = new ArrayList<>(UrduNames.in(turns));
    names.addAll(CapitalNames.in(turns));
    names.sort(Comparator.comparing(NameProposals::rank));
    names.forEach(proposals::add);
    return proposals.placed(listed);
  }

  /** Whole names first, that their parts may share what stands for them. */
  private static int rank(Candidate name) {
    if (name.why() == Why.PART) {
      return 1;
    }
    return name.text().indexOf(' ') > 0 ? 0 : 2;
  }

  private void addLabel(String label) {
    add(new Candidate(label, ReplacementKind.PERSON, Why.LABEL));
    for (String part : label.split("[\\s.]+")) {
      if (part.length() > 2 && !WordList.COMMON.has(part) && !WordList.TITLES.has(part)) {
        add(new Candidate(part, ReplacementKind.PERSON, Why.PART, label));
      }
    }
  }

  private void add(Candidate candidate) {
    List<String> folded = folded(candidate.text());
    boolean word = Tokens.of(candidate.text()).stream().anyMatch(Tokens::isWord);
    if (word && candidate.text().length() <= LONGEST && candidates.size() < MOST) {
      candidates.putIfAbsent(folded, candidate);
    }
  }

  private static List<String> folded(String text) {
    return Tokens.of(text).stream().map(Token::folded).toList();
  }

  private List<NameProposal> placed(List<Replacement> listed) {
    List<Candidate> all = List.copyOf(candidates.values());
    List<Replacement> replacements = new StandIns(listed).of(all);
    NameIndex index = new NameIndex(replacements);
    Map<Integer, List<NameProposal.Place>> places = new HashMap<>();
    for (int turn = 0; turn < turns.size(); turn++) {
      String text = turns.get(turn);
      for (Hit hit : index.in(text)) {
        int start = text.codePointCount(0, hit.start());
        int end = start + text.codePointCount(hit.start(), hit.end());
        places
            .computeIfAbsent(hit.replacement(), first -> new ArrayList<>())
            .add(new NameProposal.Place(turn + 1, start, end));
      }
    }
    List<NameProposal> proposals = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (places.containsKey(i)) {
        proposals.add(new NameProposal(replacements.get(i), all.get(i).why(), places.get(i)));
      }
    }
    return proposals;
  }

  /**
   * Gives every name a generic of its kind and number; the parts of a name have that of the whole.
   */
  private static final class StandIns {

    private final Map<List<String>, String> given = new HashMap<>();
    private final Map<ReplacementKind, Integer> numbers = new EnumMap<>(ReplacementKind.class);

    StandIns(List<Replacement> listed) {
      listed.forEach(known -> given.putIfAbsent(folded(known.find()), known.replaceWith()));
    }

    List<Replacement> of(List<Candidate> candidates) {
      return candidates.stream()
          .map(one -> new Replacement(one.text(), generic(one), one.kind()))
          .toList();
    }

    private String generic(Candidate one) {
      if (one.why() == Why.DATE) {
        return "[date]";
      }
      String whole = one.whole() == null ? null : given.get(folded(one.whole()));
      return given.computeIfAbsent(
          folded(one.text()), first -> whole == null ? next(one.kind()) : whole);
    }

    private String next(ReplacementKind kind) {
      String name = kind.name().toLowerCase(Locale.ROOT);
      return "[" + name + " " + numbers.merge(kind, 1, Integer::sum) + "]";
    }
  }
}
