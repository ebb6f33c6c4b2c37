package org.safeer.interview.transcript;

import java.util.ArrayList;
import java.util.List;
import org.safeer.interview.pseudonym.PseudonymisedText;
import org.safeer.interview.pseudonym.Pseudonymiser;
import org.safeer.interview.transcript.reading.Marks;
import org.safeer.interview.transcript.reading.PlainText;
import org.safeer.interview.transcript.reading.ReadTranscript;
import org.safeer.interview.transcript.reading.ReadTurn;
import org.safeer.interview.transcript.reading.SourceText;

/**
 * Replaces in plain text as it stands, so that a name is found across lines and in labels, and cuts
 * it into turns afterwards.
 */
final class PlainSource {

  private PlainSource() {}

  static Source of(String text, Pseudonymiser pseudonymiser) {
    PseudonymisedText replaced = pseudonymiser.apply(Marks.removed(SourceText.normalised(text)));
    List<PseudonymisedText.Place> places = replaced.places();
    List<Integer> ends = places.stream().map(PseudonymisedText.Place::end).toList();
    ReadTranscript read = PlainText.read(Marks.put(replaced.text(), ends));
    List<ReadTurn> turns = new ArrayList<>(read.turns().size());
    ReplacedPlace[] found = new ReplacedPlace[places.size()];
    for (ReadTurn turn : read.turns()) {
      Marks.Lifted said = Marks.lift(turn.text());
      turns.add(turn.with(Marks.removed(turn.speaker()), said.text()));
      for (Marks.Generic one : said.generics()) {
        found[one.number()] =
            ReplacedPlace.said(
                turns.size(), one.start(), one.end(), said.text(), places.get(one.number()));
      }
    }
    return new Source(read.with(turns), filled(found, places), replaced.unused());
  }

  /** Places that are in no turn were labels, or in lines that are left out. */
  private static List<ReplacedPlace> filled(
      ReplacedPlace[] found, List<PseudonymisedText.Place> places) {
    for (int i = 0; i < found.length; i++) {
      found[i] = found[i] == null ? ReplacedPlace.beside(null, places.get(i)) : found[i];
    }
    return List.of(found);
  }
}
