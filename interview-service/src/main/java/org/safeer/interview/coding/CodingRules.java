package org.safeer.interview.coding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import org.safeer.interview.codebook.CodeView;
import org.safeer.interview.codebook.Codes;
import org.safeer.interview.interview.InterviewRef;
import org.safeer.interview.problem.InterviewProblem;
import org.safeer.interview.problem.Problems;
import org.safeer.interview.transcript.CodePoints;
import org.safeer.interview.transcript.SpokenTurn;
import org.safeer.interview.transcript.Transcripts;
import org.safeer.interview.transcript.carrying.Passage;
import org.safeer.kit.problem.ProblemException;

/**
 * What a coding must name for it to stand on words: a code, turns, and where in them it begins and
 * ends.
 */
@ApplicationScoped
class CodingRules {

  /** An excerpt is answered as a whole. */
  private static final int MOST_TURNS = 1_000;

  private static final String RANGE = "range";
  private static final String UNKNOWN_TURN = "unknown-turn";

  private final Codes codes;
  private final Transcripts transcripts;

  CodingRules(Codes codes, Transcripts transcripts) {
    this.codes = codes;
    this.transcripts = transcripts;
  }

  /** Keeps codes from being merged or retired until the transaction ends. */
  void hold(String study, Collection<String> keys) {
    codes.hold(study, keys);
  }

  /**
   * The code, once the coding names one and stands on words.
   *
   * @throws ProblemException {@code transcript-missing}, or {@code validation-failed} with the
   *     rules {@code unknown-code}, {@code unknown-turn}, {@code range}, {@code quotation-length}
   */
  CodeView check(InterviewRef interview, PutCodingRequest request) {
    if (interview.transcriptVersion() == null) {
      throw new ProblemException(
          InterviewProblem.TRANSCRIPT_MISSING, "Send the transcript first, then its codings.");
    }
    CodeView code =
        codes
            .hold(interview.study(), request.code())
            .orElseThrow(
                () -> Problems.invalid("/code", "unknown-code", "/code is not in the codebook."));
    checkTurns(request);
    List<SpokenTurn> turns =
        transcripts.turns(
            interview.study(), interview.interview(), request.turn(), request.endTurn());
    checkTurns(request, turns);
    checkRange(request, turns);
    checkQuotable(request, turns);
    return code;
  }

  private static void checkTurns(PutCodingRequest request) {
    if (request.endTurn() < request.turn()) {
      throw Problems.invalid("/endTurn", RANGE, "/endTurn must not be less than /turn.");
    }
    if (request.endTurn() - request.turn() >= MOST_TURNS) {
      throw Problems.invalid(
          "/endTurn", RANGE, "A coding goes over at most " + MOST_TURNS + " turns.");
    }
  }

  private static void checkTurns(PutCodingRequest request, List<SpokenTurn> turns) {
    if (turns.isEmpty() || turns.get(0).turn() != request.turn()) {
      throw Problems.invalid("/turn", UNKNOWN_TURN, "/turn is not a turn of the transcript.");
    }
    if (turns.get(turns.size() - 1).turn() != request.endTurn()) {
      throw Problems.invalid("/endTurn", UNKNOWN_TURN, "/endTurn is not a turn of the transcript.");
    }
  }

  private static void checkRange(PutCodingRequest request, List<SpokenTurn> turns) {
    boolean withinOne = turns.size() == 1;
    int first = CodePoints.count(turns.get(0).text());
    int last = CodePoints.count(turns.get(turns.size() - 1).text());
    if (withinOne && request.start() >= request.end()) {
      throw Problems.invalid("/start", RANGE, "/start must be less than /end.");
    }
    if (!withinOne && request.start() >= first) {
      throw Problems.invalid(
          "/start", RANGE, "/start must be less than the turn's " + first + " code points.");
    }
    if (request.end() > last) {
      throw Problems.invalid(
          "/end", RANGE, "/end must not be greater than the turn's " + last + " code points.");
    }
  }

  private static void checkQuotable(PutCodingRequest request, List<SpokenTurn> turns) {
    if (!request.quotable()) {
      return;
    }
    Passage passage =
        new Passage(request.turn(), request.start(), request.endTurn(), request.end());
    if (CodePoints.count(ExcerptPart.text(ExcerptPart.of(passage, turns))) > Quotation.LONGEST) {
      throw Problems.invalid(
          "/end",
          "quotation-length",
          "A quotable excerpt has at most " + Quotation.LONGEST + " code points.");
    }
  }
}
