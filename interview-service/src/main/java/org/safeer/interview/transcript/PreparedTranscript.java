package org.safeer.interview.transcript;

import java.util.List;
import java.util.stream.IntStream;
import org.safeer.interview.pseudonym.ReplacementRules;
import org.safeer.interview.transcript.reading.ReadTranscript;
import org.safeer.kit.json.RequestHash;

/**
 * What a request's text becomes: the only form in which it goes on from here.
 *
 * <p>A retry is told from another request by this outcome, not by the request. A hash of the
 * request would stand beside a text that differs from what was hashed by the names alone, so it
 * would confirm any guessed name, and a keyed one would have to keep its key for ever. Two requests
 * with one outcome change nothing, so to call them identical harms nobody.
 *
 * @param speakerProposed whether the speakers were proposed, not read from labels
 * @param headerLines how many filled lines above the first turn were left out
 * @param places where identifying words stood, and which; they are not part of the outcome
 * @param unused positions of the replacements whose words stand nowhere in the text
 * @param keepsOriginals whether the words are to be kept
 */
record PreparedTranscript(
    List<SpokenTurn> turns,
    boolean speakerProposed,
    int headerLines,
    ReplacementCounts counts,
    List<ReplacedPlace> places,
    List<Integer> unused,
    boolean keepsOriginals) {

  private record Outcome(List<SpokenTurn> turns, ReplacementCounts counts) {}

  /**
   * Replaces what identifies, then cuts the rest into turns.
   *
   * @throws org.safeer.kit.problem.ProblemException {@code validation-failed}
   */
  static PreparedTranscript of(PutTranscriptRequest request) {
    ReplacementRules.check(request.replacements());
    Source source = Source.of(request);
    ReadTranscript read = source.read();
    String member = request.text() == null ? "/turns" : "/text";
    PutTranscriptRequest.requireTurns(member, read.turns().size());
    List<SpokenTurn> turns =
        IntStream.range(0, read.turns().size())
            .mapToObj(i -> SpokenTurn.of(i + 1, read.turns().get(i)))
            .toList();
    return new PreparedTranscript(
        turns,
        read.speakerProposed(),
        read.headerLines(),
        ReplacementCounts.of(source.places()),
        source.places(),
        source.unused(),
        Boolean.TRUE.equals(request.keepOriginals()));
  }

  /** The words that stood in the places, if they are to be kept; else null. */
  List<String> originals() {
    return keepsOriginals ? places.stream().map(ReplacedPlace::original).toList() : null;
  }

  /** SHA-256 of the pseudonymised outcome. */
  String hash() {
    return RequestHash.of(new Outcome(turns, counts));
  }
}
