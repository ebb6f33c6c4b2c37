package org.safeer.interview.coding;

import jakarta.enterprise.context.ApplicationScoped;
import org.safeer.interview.codebook.Codes;
import org.safeer.interview.interview.InterviewRef;
import org.safeer.interview.problem.InterviewProblem;
import org.safeer.interview.problem.Problems;
import org.safeer.interview.transcript.CodePoints;
import org.safeer.interview.transcript.Transcripts;
import org.safeer.kit.problem.ProblemException;

/** What a coding must name for it to stand on words: a code, a turn, a range within it. */
@ApplicationScoped
class CodingRules {

  private final Codes codes;
  private final Transcripts transcripts;

  CodingRules(Codes codes, Transcripts transcripts) {
    this.codes = codes;
    this.transcripts = transcripts;
  }

  /**
   * @throws ProblemException {@code transcript-missing}, or {@code validation-failed} with the
   *     rules {@code unknown-code}, {@code unknown-turn}, {@code range}, {@code quotation-length}
   */
  void check(InterviewRef interview, PutCodingRequest request) {
    if (interview.transcriptVersion() == null) {
      throw new ProblemException(
          InterviewProblem.TRANSCRIPT_MISSING, "Send the transcript first, then its codings.");
    }
    if (!codes.has(interview.study(), request.code())) {
      throw Problems.invalid("/code", "unknown-code", "/code is not in the codebook.");
    }
    String text =
        transcripts
            .turnText(interview.study(), interview.interview(), request.turn())
            .orElseThrow(
                () ->
                    Problems.invalid(
                        "/turn", "unknown-turn", "/turn is not a turn of the transcript."));
    checkRange(request, CodePoints.count(text));
  }

  private static void checkRange(PutCodingRequest request, int length) {
    if (request.start() >= request.end()) {
      throw Problems.invalid("/start", "range", "/start must be less than /end.");
    }
    if (request.end() > length) {
      throw Problems.invalid(
          "/end", "range", "/end must not be greater than the turn's " + length + " code points.");
    }
    if (request.quotable() && request.end() - request.start() > Quotation.LONGEST) {
      throw Problems.invalid(
          "/end",
          "quotation-length",
          "A quotable excerpt has at most " + Quotation.LONGEST + " code points.");
    }
  }
}
