package org.safeer.survey.questionnaire;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The published versions. */
@ApplicationScoped
class QuestionnaireVersionRepository
    implements PanacheRepositoryBase<QuestionnaireVersion, QuestionnaireVersionKey> {

  private static final QuestionnaireVersionKey START = new QuestionnaireVersionKey("", "", 0);

  /** A page of a questionnaire's published versions, by number. */
  List<QuestionnaireVersion> page(QuestionnaireKey key, int after, int count) {
    return find(
            "study = ?1 and questionnaire = ?2 and number > ?3 order by number",
            key.study(),
            key.questionnaire(),
            after)
        .range(0, count - 1)
        .list();
  }

  /** The version that was published last; null if none was. */
  QuestionnaireVersion newest(QuestionnaireKey key) {
    return newest(key, "");
  }

  /** Of those that take answers, the version that was published last; null if none does. */
  QuestionnaireVersion newestInForce(QuestionnaireKey key) {
    return newest(key, " and retiredAt is null");
  }

  private QuestionnaireVersion newest(QuestionnaireKey key, String condition) {
    return find(
            "study = ?1 and questionnaire = ?2" + condition + " order by number desc",
            key.study(),
            key.questionnaire())
        .range(0, 0)
        .firstResult();
  }

  /**
   * A questionnaire's published versions, the newest first.
   *
   * @param number of one of them; null for all
   */
  List<QuestionnaireVersion> published(QuestionnaireKey key, Integer number) {
    return list(
        "study = ?1 and questionnaire = ?2 and (?3 is null or number = ?3) order by number desc",
        key.study(),
        key.questionnaire(),
        number);
  }

  /** A page of all studies' published versions. */
  List<QuestionnaireVersion> page(QuestionnaireVersionKey after, int count) {
    QuestionnaireVersionKey from = after == null ? START : after;
    return find(
            "study > ?1 or study = ?1 and (questionnaire > ?2 or questionnaire = ?2 and number > ?3)"
                + " order by study, questionnaire, number",
            from.study(),
            from.questionnaire(),
            from.number())
        .range(0, count - 1)
        .list();
  }
}
