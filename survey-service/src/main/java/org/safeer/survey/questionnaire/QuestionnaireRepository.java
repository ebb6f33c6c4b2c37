package org.safeer.survey.questionnaire;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;

/** The stored drafts. */
@ApplicationScoped
class QuestionnaireRepository implements PanacheRepositoryBase<Questionnaire, QuestionnaireKey> {

  /** No key is as small as this. */
  static final String START = "";

  /** A page of a study's drafts, by key. */
  List<Questionnaire> page(String study, String after, int count) {
    return find("study = ?1 and questionnaire > ?2 order by questionnaire", study, after)
        .range(0, count - 1)
        .list();
  }

  /** The draft, held until the transaction ends; null if there is none. */
  Questionnaire held(QuestionnaireKey key) {
    return findById(key, LockModeType.PESSIMISTIC_WRITE);
  }
}
