package org.safeer.survey.responseimport.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Problems;
import org.safeer.survey.SurveyProblem;
import org.safeer.survey.participant.Participants;
import org.safeer.survey.questionnaire.PublishedQuestionnaire;
import org.safeer.survey.questionnaire.Questionnaires;
import org.safeer.survey.study.Studies;
import org.safeer.survey.study.StudyFacts;

/** Whether mappings fit what they are for. */
@ApplicationScoped
public class MappingAdmission {

  private final Studies studies;
  private final Questionnaires questionnaires;
  private final Participants participants;

  MappingAdmission(Studies studies, Questionnaires questionnaires, Participants participants) {
    this.studies = studies;
    this.questionnaires = questionnaires;
    this.participants = participants;
  }

  /**
   * Lets pass a mapping that fits its study, its questionnaire and the study's consent forms.
   *
   * @throws ProblemException what stands against it
   */
  @Transactional
  public void check(String study, ImportMapping mapping) {
    StudyFacts facts = studies.require(study);
    PublishedQuestionnaire questionnaire =
        questionnaires.requireOpen(study, mapping.questionnaire(), mapping.questionnaireVersion());
    List<FieldError> errors = new ArrayList<>(MappingCheck.errors(mapping, facts, questionnaire));
    if (errors.isEmpty()) {
      errors.addAll(participants.formErrors(study, mapping.basis()));
    }
    Problems.requireNone(errors);
    if (!mapping.basis().coversSurvey()) {
      throw new ProblemException(
          SurveyProblem.CONSENT_MISSING, "The basis of the rows does not cover the scope survey.");
    }
  }

  /**
   * What the rows of a file are read for.
   *
   * @throws ProblemException {@code questionnaire-version-unknown}
   */
  @Transactional
  public ImportTarget target(String study, String questionnaire, int version) {
    return new ImportTarget(
        studies.require(study),
        questionnaires.require(study, questionnaire, version),
        questionnaires.wording(study, questionnaire, version));
  }
}
