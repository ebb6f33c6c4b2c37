package org.safeer.survey.study;

import java.util.List;
import java.util.Map;
import org.safeer.kit.outbox.OutboxMessage;

/** What other services learn of a study; the contract is {@code events/StudyState/v1}. */
record StudyState(
    String study,
    long version,
    String owner,
    Map<String, String> title,
    List<String> languages,
    List<String> regions,
    DataBasis basis,
    boolean synthetic,
    boolean alreadyPublic,
    boolean sandbox,
    Long resetVersion) {

  static final String TOPIC = "safeer.studies";

  static OutboxMessage message(Study study) {
    return new OutboxMessage(
        TOPIC, study.key(), study.key(), "StudyState", study.version(), of(study));
  }

  private static StudyState of(Study study) {
    StudyDefinition definition = study.definition();
    return new StudyState(
        study.key(),
        study.version(),
        study.owner(),
        definition.title(),
        definition.languages(),
        definition.frame().regions().stream().map(Region::region).toList(),
        definition.basis(),
        definition.synthetic(),
        definition.alreadyPublic(),
        definition.isSandbox(),
        study.resetVersion());
  }
}
