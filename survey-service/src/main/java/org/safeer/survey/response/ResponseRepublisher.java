package org.safeer.survey.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.safeer.kit.outbox.OutboxMessage;
import org.safeer.kit.outbox.Republisher;
import org.safeer.survey.EntityKey;
import org.safeer.survey.questionnaire.Questionnaires;

/** Reads all responses and the tombstones of deleted ones, for a topic that was lost. */
@ApplicationScoped
class ResponseRepublisher implements Republisher {

  /**
   * Both tables in one order: a response that becomes a tombstone between two pages keeps its
   * place.
   */
  private static final String KEYS =
      """
      SELECT study, id FROM (
          (SELECT study, id FROM response
            WHERE (study, id) > (:study, :id) ORDER BY study, id LIMIT :count)
          UNION ALL
          (SELECT study, id FROM response_tombstone
            WHERE (study, id) > (:study, :id) ORDER BY study, id LIMIT :count)) AS both_tables
       ORDER BY study, id LIMIT :count""";

  private static final EntityKey START = new EntityKey("", new UUID(0, 0));

  private final EntityManager entities;
  private final ResponseRepository responses;
  private final ResponseTombstoneRepository tombstones;
  private final Questionnaires questionnaires;

  ResponseRepublisher(
      EntityManager entities,
      ResponseRepository responses,
      ResponseTombstoneRepository tombstones,
      Questionnaires questionnaires) {
    this.entities = entities;
    this.responses = responses;
    this.tombstones = tombstones;
    this.questionnaires = questionnaires;
  }

  @Override
  public List<OutboxMessage> page(String topic, String after, int limit) {
    if (!ResponseState.TOPIC.equals(topic)) {
      return List.of();
    }
    List<OutboxMessage> page = new ArrayList<>();
    PublishedVersions published = new PublishedVersions(questionnaires);
    for (EntityKey key : keys(after == null ? START : EntityKey.parse(after), limit)) {
      page.add(message(key, published));
    }
    return page;
  }

  private OutboxMessage message(EntityKey key, PublishedVersions published) {
    Response response = responses.findById(key);
    return response == null
        ? ResponseState.message(tombstones.findById(key))
        : ResponseState.message(response, published.of(response));
  }

  private List<EntityKey> keys(EntityKey after, int limit) {
    List<?> rows =
        entities
            .createNativeQuery(KEYS, Object[].class)
            .setParameter("study", after.study())
            .setParameter("id", after.id())
            .setParameter("count", limit)
            .getResultList();
    return rows.stream()
        .map(Object[].class::cast)
        .map(row -> new EntityKey((String) row[0], (UUID) row[1]))
        .toList();
  }
}
