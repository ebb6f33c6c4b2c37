package org.safeer.survey.questionnaire;

/** Primary key of a published version of a questionnaire. */
public record QuestionnaireVersionKey(String study, String questionnaire, int number) {

  /** The record key in the topic: {@code study/questionnaire/number}. */
  String text() {
    return study + "/" + questionnaire + "/" + number;
  }

  static QuestionnaireVersionKey parse(String text) {
    String[] parts = text.split("/");
    return new QuestionnaireVersionKey(parts[0], parts[1], Integer.parseInt(parts[2]));
  }
}
