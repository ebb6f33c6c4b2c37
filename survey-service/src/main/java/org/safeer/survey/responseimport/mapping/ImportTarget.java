package org.safeer.survey.responseimport.mapping;

import org.safeer.survey.questionnaire.PublishedQuestionnaire;
import org.safeer.survey.questionnaire.QuestionnaireWording;
import org.safeer.survey.study.StudyFacts;

/**
 * What the rows of a file are read for.
 *
 * @param study whose participants they are
 * @param questionnaire what they answer
 * @param wording the questionnaire's words, which may stand in the file
 */
public record ImportTarget(
    StudyFacts study, PublishedQuestionnaire questionnaire, QuestionnaireWording wording) {}
