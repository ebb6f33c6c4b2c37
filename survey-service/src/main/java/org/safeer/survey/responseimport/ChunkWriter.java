package org.safeer.survey.responseimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Access;
import org.safeer.survey.Outcome;
import org.safeer.survey.Transactions;
import org.safeer.survey.participant.ParticipantView;
import org.safeer.survey.participant.Participants;
import org.safeer.survey.response.ResponseView;
import org.safeer.survey.response.Responses;
import org.safeer.survey.responseimport.mapping.Columns;
import org.safeer.survey.responseimport.mapping.RowDraft;
import org.safeer.survey.responseimport.mapping.RowError;

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
  ImportClaim write(ImportClaim claim, List<RowDraft> chunk, Columns columns) {
    return transactions.write(
        () -> {
          ResponseImport job = claims.held(claim);
          List<Refusal> refusals = store(claim, chunk, columns);
          refusals.forEach(refusal -> keep(job, refusal, columns));
          job.progress(chunk.size() - refusals.size(), refusals.size(), claims.leaseEnd());
          return claim.after(chunk.size());
        });
  }

  /** A row that was not taken, and why. */
  private record Refusal(RowDraft draft, List<RowError> errors) {}

  private List<Refusal> store(ImportClaim claim, List<RowDraft> chunk, Columns columns) {
    List<Refusal> refusals = new ArrayList<>();
    List<RowDraft> readable = new ArrayList<>();
    for (RowDraft draft : chunk) {
      if (draft.errors().isEmpty()) {
        readable.add(draft);
      } else {
        refusals.add(new Refusal(draft, draft.errors()));
      }
    }
    List<RowDraft> registered = taken(readable, register(claim, readable), columns, refusals);
    taken(registered, submit(claim, registered), columns, refusals);
    return refusals;
  }

  private List<Outcome<ParticipantView>> register(ImportClaim claim, List<RowDraft> drafts) {
    return participants.registerAll(
        claim.job().study(), drafts.stream().map(RowDraft::registration).toList(), access(claim));
  }

  private List<Outcome<ResponseView>> submit(ImportClaim claim, List<RowDraft> drafts) {
    return responses.submitAll(
        claim.job().study(), drafts.stream().map(RowDraft::submission).toList(), access(claim));
  }

  private static <T> List<RowDraft> taken(
      List<RowDraft> drafts, List<Outcome<T>> outcomes, Columns columns, List<Refusal> refusals) {
    List<RowDraft> taken = new ArrayList<>();
    for (int i = 0; i < drafts.size(); i++) {
      ProblemException refusal = outcomes.get(i).refusal();
      if (refusal == null) {
        taken.add(drafts.get(i));
      } else {
        refusals.add(new Refusal(drafts.get(i), RowErrors.of(refusal, columns)));
      }
    }
    return taken;
  }

  private void keep(ResponseImport job, Refusal refusal, Columns columns) {
    for (RowError error : refusal.errors()) {
      if (job.problemsKept() < MOST_PROBLEMS) {
        problems.persist(
            RowProblem.of(
                job.key(),
                job.keepProblem(),
                FoundProblem.of(refusal.draft().row().line(), error, columns),
                refusal.draft().registration().participant()));
      }
    }
  }

  /** An import acts for the client that asked for it, and sees no more than that client. */
  private static Access access(ImportClaim claim) {
    return new Access(claim.client(), false);
  }
}
