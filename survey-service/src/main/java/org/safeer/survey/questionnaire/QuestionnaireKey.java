package org.safeer.survey.questionnaire;

/** Primary key of a questionnaire. */
public record QuestionnaireKey(String study, String questionnaire) {}
