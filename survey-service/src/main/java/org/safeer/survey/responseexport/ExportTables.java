package org.safeer.survey.responseexport;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.questionnaire.QuestionnaireContents;
import org.safeer.survey.questionnaire.QuestionnaireKey;
import org.safeer.survey.questionnaire.QuestionnaireVersionView;
import org.safeer.survey.responseexport.table.ExportTable;
import org.safeer.survey.study.Studies;

/** What the exports that are asked for look like. */
@ApplicationScoped
class ExportTables {

  private final Studies studies;
  private final QuestionnaireContents questionnaires;

  ExportTables(Studies studies, QuestionnaireContents questionnaires) {
    this.studies = studies;
    this.questionnaires = questionnaires;
  }

  /**
   * The table of an export.
   *
   * @throws ProblemException {@code questionnaire-version-unknown}
   */
  ExportTable of(String study, PutResponseExportRequest request) {
    List<QuestionnaireVersionView> versions =
        questionnaires.published(
            new QuestionnaireKey(study, request.questionnaire()), request.questionnaireVersion());
    return ExportTable.of(
        studies.require(study),
        request.questionnaire(),
        versions.stream().map(QuestionnaireVersionView::questionnaireVersion).toList(),
        versions.stream().map(QuestionnaireVersionView::content).toList(),
        request.language(),
        request.values(),
        request.weighting() != null);
  }
}
