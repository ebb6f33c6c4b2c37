package org.safeer.survey.questionnaire;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The tests of drafts that are open. */
@ApplicationScoped
class DraftTestRepository implements PanacheRepositoryBase<DraftTest, QuestionnaireKey> {

  /** Ends a test; the database deletes its responses with it. */
  void end(QuestionnaireKey key) {
    delete("study = ?1 and questionnaire = ?2", key.study(), key.questionnaire());
  }
}
