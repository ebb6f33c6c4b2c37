package org.safeer.survey.study;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.safeer.kit.outbox.OutboxMessage;
import org.safeer.kit.outbox.Republisher;

/** Reads all studies for a topic that was lost. */
@ApplicationScoped
class StudyRepublisher implements Republisher {

  private final StudyRepository studies;

  StudyRepublisher(StudyRepository studies) {
    this.studies = studies;
  }

  @Override
  public List<OutboxMessage> page(String topic, String after, int limit) {
    return StudyState.TOPIC.equals(topic)
        ? studies.page(after, limit).stream().map(StudyState::message).toList()
        : List.of();
  }
}
