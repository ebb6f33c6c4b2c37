package org.safeer.survey.questionnaire;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

/** The stored drafts. */
@ApplicationScoped
class QuestionnaireRepository implements PanacheRepositoryBase<Questionnaire, QuestionnaireKey> {

  /** The draft, held until the transaction ends; null if there is none. */
  Questionnaire held(QuestionnaireKey key) {
    return findById(key, LockModeType.PESSIMISTIC_WRITE);
  }
}
