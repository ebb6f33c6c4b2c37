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
import org.safeer.interview.transcript.reading.PlainText;
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
    if (turns) {
      List<ReadTurn> said = request.turns().stream().map(TurnRequest::read).toList();
      return replaced(new ReadTranscript(said, false, 0), pseudonymiser);
    }
    return ofText(request.format(), request.text(), pseudonymiser);
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

  /**
   * Plain text is replaced as it stands, that a name is found across lines and in labels. In every
   * other format a name can be hidden by how its characters are written, or cut by times: there the
   * turns are replaced.
   */
  private static Source ofText(String format, String text, Pseudonymiser pseudonymiser) {
    TranscriptFormat known =
        TranscriptFormat.valueOf(format.toUpperCase(Locale.ROOT).replace('-', '_'));
    if (known == TranscriptFormat.PLAIN_TEXT) {
      PseudonymisedText replaced = pseudonymiser.apply(SourceText.normalised(text));
      return new Source(PlainText.read(replaced.text()), replaced.counts(), replaced.unused());
    }
    try {
      return replaced(TranscriptFile.read(known, text), pseudonymiser);
    } catch (UnreadableTranscriptException unreadable) {
      throw Problems.invalid("/text", unreadable.rule(), unreadable.getMessage());
    }
  }

  private static Source replaced(ReadTranscript read, Pseudonymiser pseudonymiser) {
    List<ReadTurn> turns = new ArrayList<>(read.turns().size());
    Map<ReplacementKind, Integer> counts = new EnumMap<>(ReplacementKind.class);
    Set<Integer> unused = null;
    for (ReadTurn turn : read.turns()) {
      PseudonymisedText said = pseudonymiser.apply(turn.text());
      PseudonymisedText speaker = pseudonymiser.apply(turn.speaker());
      if (!said.text().isBlank()) {
        turns.add(turn.with(generic(speaker.text()), said.text()));
      }
      for (PseudonymisedText one : List.of(said, speaker)) {
        one.counts().forEach((kind, count) -> counts.merge(kind, count, Integer::sum));
        unused = left(unused, one.unused());
      }
    }
    List<Integer> never = unused == null ? List.of() : unused.stream().sorted().toList();
    return new Source(
        new ReadTranscript(turns, read.speakerProposed(), read.headerLines()), counts, never);
  }

  private static Set<Integer> left(Set<Integer> unused, List<Integer> here) {
    Set<Integer> left = new HashSet<>(here);
    if (unused != null) {
      left.retainAll(unused);
    }
    return left;
  }

  /** A speaker's generic in which words were replaced has brackets around it alone. */
  private static String generic(String speaker) {
    boolean bracketed = speaker.indexOf('[') >= 0;
    return bracketed ? "[" + speaker.replaceAll("[\\[\\]]", "") + "]" : speaker;
  }
}
