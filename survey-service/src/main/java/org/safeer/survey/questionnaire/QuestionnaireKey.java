package org.safeer.survey.questionnaire;

/** Primary key of a questionnaire. */
record QuestionnaireKey(String study, String questionnaire) {}
