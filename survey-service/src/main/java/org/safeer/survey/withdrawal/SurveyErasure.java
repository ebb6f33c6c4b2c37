package org.safeer.survey.withdrawal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.safeer.kit.idempotency.Idempotency;
import org.safeer.kit.stream.DeadLetters;
import org.safeer.survey.EntityKey;
import org.safeer.survey.participation.Participations;
import org.safeer.survey.response.Responses;
import org.safeer.survey.responsedraft.ResponseDrafts;
import org.safeer.survey.responseexport.ResponseExports;
import org.safeer.survey.responseimport.ResponseImports;

/** Erases what this service holds of what a participant said. */
@ApplicationScoped
class SurveyErasure {

  private final Responses responses;
  private final ResponseDrafts drafts;
  private final Participations participations;
  private final ResponseImports imports;
  private final ResponseExports exports;
  private final DeadLetters deadLetters;
  private final Idempotency idempotency;

  SurveyErasure(
      Responses responses,
      ResponseDrafts drafts,
      Participations participations,
      ResponseImports imports,
      ResponseExports exports,
      DeadLetters deadLetters,
      Idempotency idempotency) {
    this.responses = responses;
    this.drafts = drafts;
    this.participations = participations;
    this.imports = imports;
    this.exports = exports;
    this.deadLetters = deadLetters;
    this.idempotency = idempotency;
  }

  /**
   * Erases, inside the caller's transaction, which must hold the participant alone.
   *
   * @return how many of each kind
   */
  Map<String, Integer> erase(String study, UUID participant) {
    String subject = new EntityKey(study, participant).text();
    Map<String, Integer> erased = new TreeMap<>();
    if (responses.countOf(study, participant) > 0) {
      exports.outdate(study);
    }
    erased.put("responses", responses.eraseAll(study, participant));
    erased.put("drafts", drafts.eraseAll(study, participant));
    erased.put("participations", participations.eraseAll(study, participant));
    erased.put("import-problems", imports.eraseAll(study, participant));
    deadLetters.erase(subject);
    idempotency.forget(subject);
    return erased;
  }
}
