package org.safeer.survey.responseimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeer.survey.participant.ParticipantFacts;
import org.safeer.survey.participant.Participants;
import org.safeer.survey.responseimport.mapping.Columns;
import org.safeer.survey.responseimport.mapping.RowError;

/** Keeps the rows that were not taken, and what is wrong with them. */
@ApplicationScoped
class RowLedger {

  /** Rows kept of one import; further ones are counted only. */
  static final int MOST_ROWS = 10_000;

  /** Problems kept of one row. */
  static final int MOST_PROBLEMS = 20;

  private final RowProblemRepository problems;
  private final KeptRowRepository rows;
  private final Participants participants;

  RowLedger(RowProblemRepository problems, KeptRowRepository rows, Participants participants) {
    this.problems = problems;
    this.rows = rows;
    this.participants = participants;
  }

  /** Keeps these, as far as there is room, inside the caller's transaction. */
  void keep(ResponseImport job, List<Refusal> refusals, Columns columns) {
    long room = MOST_ROWS - job.rowsRejected();
    List<Refusal> kept = refusals.stream().limit(Math.max(room, 0)).toList();
    if (kept.isEmpty()) {
      return;
    }
    // Held, so that a withdrawal finds either no row yet or all of it.
    Map<UUID, ParticipantFacts> known =
        participants.hold(job.key().study(), kept.stream().map(Refusal::participant).toList());
    for (Refusal refusal : kept) {
      keepProblems(job, refusal, columns);
      ParticipantFacts whose = known.get(refusal.participant());
      if (whose == null || !whose.withdrawn()) {
        rows.persist(KeptRow.failed(job.key(), refusal.draft()));
      }
    }
  }

  private void keepProblems(ResponseImport job, Refusal refusal, Columns columns) {
    refusal.errors().stream()
        .limit(MOST_PROBLEMS)
        .forEach(error -> keep(job, refusal, error, columns));
  }

  private void keep(ResponseImport job, Refusal refusal, RowError error, Columns columns) {
    FoundProblem found = FoundProblem.of(refusal.draft().row().line(), error, columns);
    problems.persist(RowProblem.of(job.key(), job.keepProblem(), found, refusal.participant()));
  }
}
