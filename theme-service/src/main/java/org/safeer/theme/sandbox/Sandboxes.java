package org.safeer.theme.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.safeer.kit.idempotency.Idempotency;
import org.safeer.theme.aggregate.Aggregates;
import org.safeer.theme.evidence.EvidenceRecount;
import org.safeer.theme.jdbc.Jdbc;
import org.safeer.theme.study.Study;

/** Empties what this service holds of a sandbox that survey-service has emptied. */
@ApplicationScoped
public class Sandboxes {

  /** What people decided: the sandbox begins without any of it. */
  private static final List<String> DECIDED =
      List.of(
          "released_quotation",
          "release",
          "meta_inference",
          "disclosure_policy",
          "theme",
          "erasure");

  /** What events told: newer states may have come before the reset, and stay. */
  private static final List<String> TOLD =
      List.of(
          "coding_evidence",
          "interview_evidence",
          "response_evidence",
          "participant_evidence",
          "withdrawn_participant",
          "withdrawn_strand",
          "deleted_evidence",
          "questionnaire_version",
          "codebook");

  private final Jdbc jdbc;
  private final EvidenceRecount recount;
  private final Aggregates aggregates;
  private final Idempotency idempotency;

  Sandboxes(Jdbc jdbc, EvidenceRecount recount, Aggregates aggregates, Idempotency idempotency) {
    this.jdbc = jdbc;
    this.recount = recount;
    this.aggregates = aggregates;
    this.idempotency = idempotency;
  }

  /** Deletes it all, in the consumer's transaction, in whichever generation it stands. */
  public void vacate(Study sandbox) {
    String study = sandbox.study();
    // Nothing is drafted or published meanwhile; the database then lets releases of it go.
    jdbc.lock("releases/" + study);
    jdbc.query("SELECT set_config('safeer.emptied_sandbox', ?, true)", row -> study, study);
    DECIDED.forEach(table -> jdbc.update("DELETE FROM " + table + " WHERE study = ?", study));
    for (String table : TOLD) {
      String sql = "DELETE FROM " + table + " WHERE study = ? AND version < ?";
      jdbc.update(sql, study, sandbox.resetVersion());
    }
    generations(study)
        .forEach(
            generation -> aggregates.replace(generation, study, recount.counts(generation, study)));
    idempotency.forgetBelow("/v1/studies/" + study);
  }

  private List<Integer> generations(String study) {
    return jdbc.query(
        "SELECT generation FROM item_count WHERE study = ? UNION SELECT generation FROM code_count"
            + " WHERE study = ? UNION SELECT generation FROM evidence_count WHERE study = ?"
            + " ORDER BY generation",
        row -> row.getInt(1),
        study,
        study,
        study);
  }
}
