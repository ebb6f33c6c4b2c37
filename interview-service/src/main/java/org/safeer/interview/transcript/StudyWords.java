package org.safeer.interview.transcript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeer.interview.pseudonym.Hit;
import org.safeer.interview.pseudonym.NameIndex;
import org.safeer.interview.pseudonym.Replacement;
import org.safeer.interview.pseudonym.Token;
import org.safeer.interview.pseudonym.Tokens;

/**
 * What of a study's list concerns a text. Its sender may not know the list, so nothing goes on from
 * here but words that stand in the text, spelled as they stand there.
 */
final class StudyWords {

  private StudyWords() {}

  /**
   * What was sent along, and behind it the entries of the study's list that the text has and
   * nothing sent along names.
   */
  static List<Replacement> with(
      List<Replacement> sent, List<String> turns, List<Replacement> ofStudy) {
    List<Replacement> known = new ArrayList<>(sent);
    Set<List<String>> named =
        sent.stream().map(one -> folded(one.find())).collect(Collectors.toCollection(HashSet::new));
    NameIndex index = new NameIndex(ofStudy);
    for (String text : turns) {
      for (Hit hit : index.in(text)) {
        String words = text.substring(hit.start(), hit.end());
        if (named.add(folded(words))) {
          Replacement entry = ofStudy.get(hit.replacement());
          known.add(new Replacement(words, entry.replaceWith(), entry.kind()));
        }
      }
    }
    return known;
  }

  private static List<String> folded(String words) {
    return Tokens.of(words).stream().map(Token::folded).toList();
  }
}
