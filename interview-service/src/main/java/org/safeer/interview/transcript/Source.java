package org.safeer.interview.transcript;

import java.util.List;
import java.util.Locale;
import org.safeer.interview.problem.Problems;
import org.safeer.interview.pseudonym.Pseudonymiser;
import org.safeer.interview.transcript.reading.ReadTranscript;
import org.safeer.interview.transcript.reading.ReadTurn;
import org.safeer.interview.transcript.reading.TranscriptFile;
import org.safeer.interview.transcript.reading.TranscriptFormat;
import org.safeer.interview.transcript.reading.UnreadableTranscriptException;
import org.safeer.kit.problem.JsonPointers;

/**
 * What a request says, without the identifying words.
 *
 * @param places where they stood
 * @param unused positions of the replacements whose words stand nowhere in it
 */
record Source(ReadTranscript read, List<ReplacedPlace> places, List<Integer> unused) {

  /**
   * @throws org.safeer.kit.problem.ProblemException {@code validation-failed}
   */
  static Source of(PutTranscriptRequest request) {
    boolean turns = request.format().equals(PutTranscriptRequest.TURNS);
    require(turns ? request.turns() != null : request.text() != null, turns);
    refuse(turns ? request.text() != null : request.turns() != null, turns);
    Pseudonymiser pseudonymiser = new Pseudonymiser(request.replacements());
    if (turns) {
      requireOrder(request.turns());
      List<ReadTurn> said = request.turns().stream().map(TurnRequest::read).toList();
      return TurnSource.of(new ReadTranscript(said, false, 0), pseudonymiser);
    }
    if (request.text().isBlank()) {
      throw Problems.invalid("/text", "not-blank", "/text must not be blank.");
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

  private static void requireOrder(List<TurnRequest> turns) {
    for (int i = 0; i < turns.size(); i++) {
      if (!turns.get(i).inOrder()) {
        String end = JsonPointers.of("turns", i, "endMs");
        throw Problems.invalid(end, "before-start", end + " must not be before startMs.");
      }
    }
  }

  /**
   * In every format but plain text a name can be hidden by how its characters are written, or cut
   * by times: there the turns are replaced.
   */
  private static Source ofText(String format, String text, Pseudonymiser pseudonymiser) {
    TranscriptFormat known =
        TranscriptFormat.valueOf(format.toUpperCase(Locale.ROOT).replace('-', '_'));
    if (known == TranscriptFormat.PLAIN_TEXT) {
      return PlainSource.of(text, pseudonymiser);
    }
    try {
      return TurnSource.of(TranscriptFile.read(known, text), pseudonymiser);
    } catch (UnreadableTranscriptException unreadable) {
      throw Problems.invalid("/text", unreadable.rule(), unreadable.getMessage());
    }
  }
}
