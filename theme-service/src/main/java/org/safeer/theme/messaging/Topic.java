package org.safeer.theme.messaging;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The topics this service reads, with the type of state each carries. */
enum Topic {
  STUDIES("safeer.studies", "StudyState"),
  PARTICIPANTS("safeer.participants", "ParticipantState"),
  QUESTIONNAIRE_VERSIONS("safeer.questionnaire-versions", "QuestionnaireVersionState"),
  RESPONSES("safeer.responses", "ResponseState"),
  CODEBOOKS("safeer.codebooks", "CodebookState"),
  INTERVIEWS("safeer.interviews", "InterviewState"),
  CODINGS("safeer.codings", "CodingState");

  private final String topic;
  private final String type;

  Topic(String topic, String type) {
    this.topic = topic;
    this.type = type;
  }

  String type() {
    return type;
  }

  static Topic of(String name) {
    return Arrays.stream(values())
        .filter(topic -> topic.topic.equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not a topic read here"));
  }

  static Set<String> names() {
    return Arrays.stream(values()).map(topic -> topic.topic).collect(Collectors.toSet());
  }
}
