package org.safeer.survey.ddi;

import jakarta.enterprise.context.ApplicationScoped;
import org.safeer.survey.Stored;
import org.safeer.survey.questionnaire.QuestionnaireContents;
import org.safeer.survey.questionnaire.QuestionnaireVersionKey;
import org.safeer.survey.questionnaire.QuestionnaireVersionView;
import org.safeer.survey.study.Studies;

/** Published versions as codebooks. */
@ApplicationScoped
class DdiCodebooks {

  private final QuestionnaireContents contents;
  private final Studies studies;

  DdiCodebooks(QuestionnaireContents contents, Studies studies) {
    this.contents = contents;
    this.studies = studies;
  }

  /** A version's codebook; its version is that of the questionnaire's. */
  Stored<byte[]> of(QuestionnaireVersionKey key) {
    QuestionnaireVersionView version = contents.version(key);
    return new Stored<>(
        Codebook.write(studies.view(key.study()), version), version.version(), false);
  }
}
