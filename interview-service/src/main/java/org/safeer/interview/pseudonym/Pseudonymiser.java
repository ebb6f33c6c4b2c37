package org.safeer.interview.pseudonym;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Replaces identifying words by generic ones.
 *
 * <p>Where the places of two names overlap, everything they cover is replaced as one, by the
 * stand-in of the longest: of {@code Anna Maria} and {@code Maria Rossi} nothing is left of {@code
 * Anna Maria Rossi}. What was put in is never searched again.
 */
public final class Pseudonymiser {

  private final List<Replacement> replacements;
  private final NameIndex names;

  public Pseudonymiser(List<Replacement> replacements) {
    this.replacements = List.copyOf(replacements);
    this.names = new NameIndex(this.replacements);
  }

  public PseudonymisedText apply(String text) {
    List<Hit> hits = names.in(text);
    BitSet used = new BitSet();
    hits.forEach(hit -> used.set(hit.replacement()));
    List<PseudonymisedText.Place> places = new ArrayList<>();
    StringBuilder result = new StringBuilder(text.length());
    int copied = 0;
    for (Hit hit : merged(hits)) {
      Replacement by = replacements.get(hit.replacement());
      int start = result.append(text, copied, hit.start()).length();
      int end = result.append(by.replaceWith()).length();
      String original = text.substring(hit.start(), hit.end());
      places.add(new PseudonymisedText.Place(start, end, by, original));
      copied = hit.end();
    }
    result.append(text, copied, text.length());
    List<Integer> unused =
        IntStream.range(0, replacements.size()).filter(i -> !used.get(i)).boxed().toList();
    return new PseudonymisedText(result.toString(), places, unused);
  }

  /** Overlapping hits as one place that bears the replacement of the longest of them. */
  private static List<Hit> merged(List<Hit> hits) {
    List<Hit> places = new ArrayList<>();
    Hit open = null;
    int longest = 0;
    for (Hit hit : hits) {
      if (open == null || hit.start() >= open.end()) {
        open = hit;
        longest = hit.length();
        places.add(open);
      } else {
        int chosen = hit.length() > longest ? hit.replacement() : open.replacement();
        open = new Hit(open.start(), Math.max(open.end(), hit.end()), chosen);
        longest = Math.max(longest, hit.length());
        places.set(places.size() - 1, open);
      }
    }
    return places;
  }
}
