package org.safeer.survey.responseimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Access;
import org.safeer.survey.Outcome;
import org.safeer.survey.Transactions;
import org.safeer.survey.participant.ParticipantView;
import org.safeer.survey.participant.Participants;
import org.safeer.survey.response.ResponseView;
import org.safeer.survey.response.Responses;

/** Stores rows together with how far the import is: after a crash, both are known or neither. */
@ApplicationScoped
class ChunkWriter {

  /** Problems kept of one import; further ones are counted only. */
  static final int MOST_PROBLEMS = 200;

  private final ImportClaims claims;
  private final RowProblemRepository problems;
  private final Participants participants;
  private final Responses responses;
  private final Transactions transactions;

  ChunkWriter(
      ImportClaims claims,
      RowProblemRepository problems,
      Participants participants,
      Responses responses,
      Transactions transactions) {
    this.claims = claims;
    this.problems = problems;
    this.participants = participants;
    this.responses = responses;
    this.transactions = transactions;
  }

  /**
   * Stores a chunk by the same rules as single requests, and says which claim goes on from here.
   */
  ImportClaim write(ImportClaim claim, List<RowDraft> chunk) {
    return transactions.write(
        () -> {
          ResponseImport job = claims.held(claim);
          List<Refusal> refusals = store(claim, chunk);
          refusals.forEach(refusal -> keep(job, refusal));
          job.progress(chunk.size() - refusals.size(), refusals.size(), claims.leaseEnd());
          return claim.after(chunk.size());
        });
  }

  /** A row that was not taken, and why. */
  private record Refusal(RowDraft draft, List<FieldError> errors) {}

  private List<Refusal> store(ImportClaim claim, List<RowDraft> chunk) {
    List<Refusal> refusals = new ArrayList<>();
    List<RowDraft> readable = new ArrayList<>();
    for (RowDraft draft : chunk) {
      if (draft.errors().isEmpty()) {
        readable.add(draft);
      } else {
        refusals.add(new Refusal(draft, draft.errors()));
      }
    }
    submit(claim, register(claim, readable, refusals), refusals);
    return refusals;
  }

  private List<RowDraft> register(
      ImportClaim claim, List<RowDraft> drafts, List<Refusal> refusals) {
    List<Outcome<ParticipantView>> outcomes =
        participants.registerAll(
            claim.job().study(),
            drafts.stream().map(RowDraft::registration).toList(),
            access(claim));
    return taken(drafts, outcomes, refusals);
  }

  private void submit(ImportClaim claim, List<RowDraft> drafts, List<Refusal> refusals) {
    List<Outcome<ResponseView>> outcomes =
        responses.submitAll(
            claim.job().study(), drafts.stream().map(RowDraft::submission).toList(), access(claim));
    taken(drafts, outcomes, refusals);
  }

  private static <T> List<RowDraft> taken(
      List<RowDraft> drafts, List<Outcome<T>> outcomes, List<Refusal> refusals) {
    List<RowDraft> taken = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      ProblemException refusal = outcomes.get(i).refusal();
      if (refusal == null) {
        taken.add(drafts.get(i));
      } else {
        refusals.add(new Refusal(drafts.get(i), RowErrors.of(refusal)));
      }
    }
    return taken;
  }

  private void keep(ResponseImport job, Refusal refusal) {
    for (FieldError error : refusal.errors()) {
      if (job.problemsKept() < MOST_PROBLEMS) {
        problems.persist(
            RowProblem.of(
                job.key(),
                job.keepProblem(),
                refusal.draft().row().line(),
                error,
                refusal.draft().registration().participant()));
      }
    }
  }

  /** An import acts for the client that asked for it, and sees no more than that client. */
  private static Access access(ImportClaim claim) {
    return new Access(claim.client(), false);
  }
}
