package org.safeer.interview.transcript;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.safeer.interview.interview.InterviewLedger;
import org.safeer.interview.problem.Problems;
import org.safeer.interview.pseudonym.Pseudonyms;
import org.safeer.interview.pseudonym.Replacement;
import org.safeer.interview.pseudonym.ReplacementRules;
import org.safeer.interview.transcript.naming.NameProposal;
import org.safeer.interview.transcript.naming.NameProposals;
import org.safeer.interview.transcript.reading.ReadTurn;
import org.safeer.interview.transcript.reading.TranscriptFile;
import org.safeer.interview.transcript.reading.UnreadableTranscriptException;

/** Proposes who speaks and what to replace. It stores nothing. */
@ApplicationScoped
public class TranscriptProposals {

  private final InterviewLedger ledger;

  private final Pseudonyms pseudonyms;

  TranscriptProposals(InterviewLedger ledger, Pseudonyms pseudonyms) {
    this.ledger = ledger;
    this.pseudonyms = pseudonyms;
  }

  /**
   * Proposes for a transcript of an interview, by what was sent along, by the study's own list, and
   * by rules.
   *
   * @throws org.safeer.kit.problem.ProblemException {@code not-found}, {@code validation-failed},
   *     {@code pseudonyms-unavailable} if the study has a list that cannot be read
   */
  public TranscriptProposalView propose(
      String study, UUID interview, TranscriptProposalRequest request) {
    ledger.require(study, interview);
    ReplacementRules.check(request.known());
    TranscriptFile file = file(request);
    List<String> turns = file.transcript().turns().stream().map(ReadTurn::text).toList();
    List<Replacement> known = StudyWords.with(request.known(), turns, pseudonyms.of(study));
    List<NameProposal> names = NameProposals.of(turns, file.labels(), known);
    return TranscriptProposalView.of(file, names);
  }

  private static TranscriptFile file(TranscriptProposalRequest request) {
    if ((request.text() == null) == (request.file() == null)) {
      throw Problems.invalid("/text", "one-of", "Either /text or /file must be given.");
    }
    String member = request.text() == null ? "/file" : "/text";
    TranscriptFile file = read(request, member);
    PutTranscriptRequest.requireTurns(member, file.transcript().turns().size());
    return file;
  }

  private static TranscriptFile read(TranscriptProposalRequest request, String member) {
    try {
      return TranscriptFile.read(
          request.text() == null
              ? request.file()
              : request.text().getBytes(StandardCharsets.UTF_8));
    } catch (UnreadableTranscriptException unreadable) {
      throw Problems.invalid(member, unreadable.rule(), unreadable.getMessage());
    }
  }
}
