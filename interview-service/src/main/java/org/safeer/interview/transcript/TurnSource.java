package org.safeer.interview.transcript;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.safeer.interview.pseudonym.PseudonymisedText;
import org.safeer.interview.pseudonym.Pseudonymiser;
import org.safeer.interview.transcript.reading.ReadTranscript;
import org.safeer.interview.transcript.reading.ReadTurn;

/** Replaces in turns, in what is said and in what speakers are called. */
final class TurnSource {

  private final Pseudonymiser pseudonymiser;
  private final List<ReadTurn> turns = new ArrayList<>();
  private final List<ReplacedPlace> places = new ArrayList<>();
  private Set<Integer> unused;

  private TurnSource(Pseudonymiser pseudonymiser) {
    this.pseudonymiser = pseudonymiser;
  }

  static Source of(ReadTranscript read, Pseudonymiser pseudonymiser) {
    TurnSource source = new TurnSource(pseudonymiser);
    read.turns().forEach(source::add);
    List<Integer> never =
        source.unused == null ? List.of() : source.unused.stream().sorted().toList();
    return new Source(read.with(source.turns), source.places, never);
  }

  private void add(ReadTurn turn) {
    PseudonymisedText speaker = replaced(turn.speaker());
    PseudonymisedText said = replaced(turn.text());
    boolean kept = !said.text().isBlank();
    if (kept) {
      turns.add(turn.with(generic(speaker.text()), said.text()));
    }
    Integer number = kept ? turns.size() : null;
    speaker.places().forEach(place -> places.add(ReplacedPlace.beside(number, place)));
    addSaid(said);
  }

  private void addSaid(PseudonymisedText said) {
    String text = said.text();
    int counted = 0;
    int codePoints = 0;
    for (PseudonymisedText.Place place : said.places()) {
      codePoints += text.codePointCount(counted, place.start());
      int start = codePoints;
      codePoints += text.codePointCount(place.start(), place.end());
      counted = place.end();
      places.add(ReplacedPlace.said(turns.size(), start, codePoints, text, place));
    }
  }

  private PseudonymisedText replaced(String text) {
    PseudonymisedText replaced = pseudonymiser.apply(text);
    if (unused == null) {
      unused = new HashSet<>(replaced.unused());
    } else {
      unused.retainAll(replaced.unused());
    }
    return replaced;
  }

  /** A speaker's generic in which words were replaced has brackets around it alone. */
  private static String generic(String speaker) {
    boolean bracketed = speaker.indexOf('[') >= 0;
    return bracketed ? "[" + speaker.replaceAll("[\\[\\]]", "") + "]" : speaker;
  }
}
