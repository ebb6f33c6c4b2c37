package org.safeer.survey.questionnaire;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.safeer.kit.outbox.OutboxMessage;
import org.safeer.kit.outbox.Republisher;

/** Reads all published versions for a topic that was lost. */
@ApplicationScoped
class QuestionnaireVersionRepublisher implements Republisher {

  private final QuestionnaireVersionRepository versions;

  QuestionnaireVersionRepublisher(QuestionnaireVersionRepository versions) {
    this.versions = versions;
  }

  @Override
  public List<OutboxMessage> page(String topic, String after, int limit) {
    if (!QuestionnaireVersionState.TOPIC.equals(topic)) {
      return List.of();
    }
    QuestionnaireVersionKey from = after == null ? null : QuestionnaireVersionKey.parse(after);
    return versions.page(from, limit).stream().map(QuestionnaireVersionState::message).toList();
  }
}
