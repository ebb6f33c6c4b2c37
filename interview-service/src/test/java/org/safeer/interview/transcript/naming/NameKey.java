package org.safeer.interview.transcript.naming;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.safeer.interview.pseudonym.Hit;
import org.safeer.interview.pseudonym.NameIndex;
import org.safeer.interview.pseudonym.Replacement;
import org.safeer.interview.pseudonym.ReplacementKind;
import org.safeer.interview.pseudonym.Token;
import org.safeer.interview.pseudonym.Tokens;

/**
 * What identifies somebody in an interview, as somebody marked who read it, held against what is
 * proposed.
 *
 * @param missed names of which at least one place is not wholly proposed
 * @param names how many names were marked
 * @param wrong proposals that hold no word of any marked name
 * @param proposals how many there are
 */
record NameKey(List<String> missed, int names, List<String> wrong, int proposals) {

  static NameKey held(List<String> marked, List<String> turns, List<NameProposal> proposals) {
    NameIndex proposed = new NameIndex(proposals.stream().map(NameProposal::replacement).toList());
    List<String> missed = new ArrayList<>();
    int spoken = 0;
    for (String name : marked) {
      NameIndex index =
          new NameIndex(List.of(new Replacement(name, "[x]", ReplacementKind.PERSON)));
      List<String> holding = turns.stream().filter(turn -> !index.in(turn).isEmpty()).toList();
      spoken += holding.isEmpty() ? 0 : 1;
      if (!holding.stream().allMatch(turn -> covered(turn, index, proposed))) {
        missed.add(name);
      }
    }
    Set<String> words = new HashSet<>();
    marked.forEach(name -> Tokens.of(name).forEach(token -> words.add(token.folded())));
    List<String> wrong =
        proposals.stream()
            .map(proposal -> proposal.replacement().find())
            .filter(find -> Tokens.of(find).stream().noneMatch(t -> words.contains(t.folded())))
            .toList();
    return new NameKey(missed, spoken, wrong, proposals.size());
  }

  private static boolean covered(String turn, NameIndex name, NameIndex proposed) {
    BitSet taken = new BitSet();
    proposed.in(turn).forEach(hit -> taken.set(hit.start(), hit.end()));
    List<Token> words = Tokens.of(turn).stream().filter(word -> identifies(turn, word)).toList();
    for (Hit hit : name.in(turn)) {
      boolean all =
          words.stream()
              .filter(word -> word.start() >= hit.start() && word.end() <= hit.end())
              .allMatch(word -> taken.get(word.start()));
      if (!all) {
        return false;
      }
    }
    return true;
  }

  /** Capitals and numbers; a title and a word like any other tell nothing. */
  private static boolean identifies(String turn, Token word) {
    return Tokens.isWord(word)
        && word.folded().length() > 1
        && !Character.isLowerCase(turn.codePointAt(word.start()))
        && !WordList.TITLES.has(word.folded())
        && !WordList.COMMON.has(word.folded());
  }

  double found() {
    return 100.0 * (names - missed.size()) / names;
  }

  double right() {
    return 100.0 * (proposals - wrong.size()) / proposals;
  }
}
