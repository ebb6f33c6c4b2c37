package org.safeer.interview.transcript;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.safeer.interview.problem.Problems;
import org.safeer.interview.transcript.pseudonym.PseudonymisedText;
import org.safeer.interview.transcript.pseudonym.Pseudonymiser;
import org.safeer.interview.transcript.pseudonym.ReplacementKind;
import org.safeer.interview.transcript.reading.ReadTranscript;
import org.safeer.interview.transcript.reading.ReadTurn;
import org.safeer.interview.transcript.reading.SourceText;
import org.safeer.interview.transcript.reading.TranscriptFile;
import org.safeer.interview.transcript.reading.TranscriptFormat;
import org.safeer.interview.transcript.reading.UnreadableTranscriptException;

/**
 * What a request says, without the identifying words.
 *
 * @param unused positions of the replacements whose words stand nowhere in it
 */
record Source(ReadTranscript read, Map<ReplacementKind, Integer> counts, List<Integer> unused) {

  /**
   * @throws org.safeer.kit.problem.ProblemException {@code validation-failed}
   */
  static Source of(PutTranscriptRequest request) {
    boolean turns = request.format().equals(PutTranscriptRequest.TURNS);
    require(turns ? request.turns() != null : request.text() != null, turns);
    refuse(turns ? request.text() != null : request.turns() != null, turns);
    if (!turns && request.text().isBlank()) {
      throw Problems.invalid("/text", "not-blank", "/text must not be blank.");
    }
    Pseudonymiser pseudonymiser = new Pseudonymiser(request.replacements());
    return turns
        ? ofTurns(request.turns(), pseudonymiser)
        : ofText(request.format(), request.text(), pseudonymiser);
  }

  private static void require(boolean there, boolean turns) {
    if (!there) {
      String member = turns ? "/turns" : "/text";
      throw Problems.invalid(member, "required", member + " must be given with this format.");
    }
  }

  private static void refuse(boolean there, boolean turns) {
    if (there) {
      String member = turns ? "/text" : "/turns";
      throw Problems.invalid(member, "forbidden", member + " must not be given with this format.");
    }
  }

  private static Source ofText(String format, String text, Pseudonymiser pseudonymiser) {
    PseudonymisedText replaced = pseudonymiser.apply(SourceText.normalised(text));
    TranscriptFormat known =
        TranscriptFormat.valueOf(format.toUpperCase(Locale.ROOT).replace('-', '_'));
    try {
      ReadTranscript read = TranscriptFile.read(known, replaced.text());
      return new Source(read, replaced.counts(), replaced.unused());
    } catch (UnreadableTranscriptException unreadable) {
      throw Problems.invalid("/text", unreadable.rule(), unreadable.getMessage());
    }
  }

  private static Source ofTurns(List<TurnRequest> turns, Pseudonymiser pseudonymiser) {
    List<ReadTurn> read = new ArrayList<>(turns.size());
    Map<ReplacementKind, Integer> counts = new EnumMap<>(ReplacementKind.class);
    Set<Integer> unused = null;
    for (TurnRequest turn : turns) {
      PseudonymisedText replaced = pseudonymiser.apply(SourceText.onOneLine(turn.text()));
      if (!replaced.text().isBlank()) {
        read.add(turn.saying(replaced.text()));
      }
      replaced.counts().forEach((kind, count) -> counts.merge(kind, count, Integer::sum));
      if (unused == null) {
        unused = new HashSet<>(replaced.unused());
      } else {
        unused.retainAll(Set.copyOf(replaced.unused()));
      }
    }
    List<Integer> never = unused == null ? List.of() : unused.stream().sorted().toList();
    return new Source(new ReadTranscript(read, false, 0), counts, never);
  }
}
