package org.safeer.interview.pseudonym;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds every place of many names in one walk through a text. */
public final class NameIndex {

  private final Map<String, List<Name>> byFirstToken = new HashMap<>();

  private record Name(List<String> tokens, int replacement) {}

  public NameIndex(List<Replacement> replacements) {
    for (int i = 0; i < replacements.size(); i++) {
      List<String> tokens =
          Tokens.of(replacements.get(i).find()).stream().map(Token::folded).toList();
      byFirstToken
          .computeIfAbsent(tokens.get(0), first -> new ArrayList<>())
          .add(new Name(tokens, i));
    }
  }

  /** All places in the order of their beginnings; they may overlap. */
  public List<Hit> in(String text) {
    List<Token> tokens = Tokens.of(text);
    List<Hit> hits = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      for (Name name : byFirstToken.getOrDefault(tokens.get(i).folded(), List.of())) {
        if (standsAt(name, tokens, i)) {
          int last = i + name.tokens().size() - 1;
          hits.add(new Hit(tokens.get(i).start(), tokens.get(last).end(), name.replacement()));
        }
      }
    }
    return hits;
  }

  private static boolean standsAt(Name name, List<Token> tokens, int at) {
    if (at + name.tokens().size() > tokens.size()) {
      return false;
    }
    for (int i = 0; i < name.tokens().size(); i++) {
      if (!name.tokens().get(i).equals(tokens.get(at + i).folded())) {
        return false;
      }
    }
    return true;
  }
}
