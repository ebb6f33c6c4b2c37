package org.safeer.survey.responseimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Access;
import org.safeer.survey.Outcome;
import org.safeer.survey.Transactions;
import org.safeer.survey.response.ResponseView;
import org.safeer.survey.response.Responses;
import org.safeer.survey.response.Submission;
import org.safeer.survey.responseimport.mapping.Columns;
import org.safeer.survey.responseimport.mapping.RowDraft;
import org.safeer.survey.responseimport.mapping.RowError;

/** Stores rows together with how far the import is: after a crash, both are known or neither. */
@ApplicationScoped
class ChunkWriter {

  private final ImportClaims claims;
  private final RowLedger ledger;
  private final Responses responses;
  private final Transactions transactions;

  ChunkWriter(
      ImportClaims claims, RowLedger ledger, Responses responses, Transactions transactions) {
    this.claims = claims;
    this.ledger = ledger;
    this.responses = responses;
    this.transactions = transactions;
  }

  /**
   * Stores a chunk by the same rules as single requests, and says which claim goes on from here. Of
   * a dry run all that stays is what became of the rows.
   */
  ImportClaim write(ImportClaim claim, List<RowDraft> chunk, Columns columns) {
    List<Refusal> rehearsed =
        claim.dryRun() ? transactions.rehearse(() -> store(claim, chunk, columns)) : null;
    return transactions.write(
        () -> {
          ResponseImport job = claims.held(claim);
          List<Refusal> refusals = rehearsed == null ? store(claim, chunk, columns) : rehearsed;
          ledger.keep(job, refusals, columns);
          job.progress(chunk.size() - refusals.size(), refusals.size(), claims.leaseEnd());
          return claim.after(chunk.size());
        });
  }

  private List<Refusal> store(ImportClaim claim, List<RowDraft> chunk, Columns columns) {
    List<Refusal> refusals = new ArrayList<>();
    List<RowDraft> readable = readable(chunk, refusals);
    List<Outcome<ResponseView>> outcomes = submit(claim, readable);
    for (int i = 0; i < readable.size(); i++) {
      ProblemException refusal = outcomes.get(i).refusal();
      if (refusal != null) {
        refusals.add(new Refusal(readable.get(i), RowErrors.of(refusal, columns)));
      }
    }
    return refusals;
  }

  /** Two rows of one number would be one response. */
  private static List<RowDraft> readable(List<RowDraft> chunk, List<Refusal> refusals) {
    List<RowDraft> readable = new ArrayList<>();
    Set<UUID> seen = new HashSet<>();
    for (RowDraft draft : chunk) {
      if (!draft.errors().isEmpty()) {
        refusals.add(new Refusal(draft, draft.errors()));
      } else if (!seen.add(draft.submission().response())) {
        String detail = "An earlier row has the same problem_row.";
        RowError twice = new RowError(null, "", "duplicate-row", detail);
        refusals.add(new Refusal(draft, List.of(twice)));
      } else {
        readable.add(draft);
      }
    }
    return readable;
  }

  /** Who is new comes along with their response: a row that is not taken leaves nobody behind. */
  private List<Outcome<ResponseView>> submit(ImportClaim claim, List<RowDraft> drafts) {
    List<Submission> submissions =
        drafts.stream().map(one -> one.submission().registering(one.registration())).toList();
    return responses.submitAll(claim.job().study(), submissions, access(claim));
  }

  /** An import acts for the client that asked for it, and sees no more than that client. */
  private static Access access(ImportClaim claim) {
    return new Access(claim.client(), false);
  }
}
