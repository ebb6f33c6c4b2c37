package org.safeer.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.safeer.kit.event.EventJson;
import org.safeer.kit.id.Ids;
import org.safeer.kit.problem.KitProblem;
import org.safeer.kit.problem.ProblemException;

/**
 * Where a service puts the states it wants published: a table of its own database, so that a state
 * and its publication are committed together or not at all.
 */
@ApplicationScoped
public class Outbox {

  /** Kafka refuses records of 1 MiB; headers and key need room too. */
  static final int MAX_PAYLOAD_BYTES = 900_000;

  private final OutboxTable table;
  private final Set<String> ownedTopics;
  private final Instance<EntityManager> entities;
  private final TransactionSynchronizationRegistry transaction;
  private final RelayBell bell;

  Outbox(
      OutboxTable table,
      TopicsConfig topics,
      Instance<EntityManager> entities,
      TransactionSynchronizationRegistry transaction,
      RelayBell bell) {
    this.table = table;
    this.ownedTopics = topics.owned().orElse(Set.of());
    this.entities = entities;
    this.transaction = transaction;
    this.bell = bell;
  }

  /** {@link #appendAll} for one message. */
  public void append(OutboxMessage message) {
    appendAll(List.of(message));
  }

  /**
   * Publishes the messages if the caller's transaction commits.
   *
   * @throws IllegalStateException outside a transaction
   * @throws IllegalArgumentException if a topic is not this service's own
   * @throws ProblemException 413 if a state is larger than Kafka takes
   */
  public void appendAll(List<OutboxMessage> messages) {
    if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
      throw new IllegalStateException("the outbox is written inside a transaction only");
    }
    List<OutboxRow> rows = messages.stream().map(this::row).toList();
    if (rows.isEmpty()) {
      return;
    }
    flushEntities();
    try {
      table.insert(rows);
    } catch (SQLException failure) {
      throw new IllegalStateException("the outbox could not be written", failure);
    }
    transaction.registerInterposedSynchronization(bell.afterCommit());
  }

  /**
   * Row locks and version checks come before the row's id: of two writers of one entity, the second
   * waits here and gets the greater id. Without it, the older state could be published last.
   */
  private void flushEntities() {
    if (entities.isResolvable()) {
      entities.get().flush();
    }
  }

  private OutboxRow row(OutboxMessage message) {
    if (!ownedTopics.contains(message.topic())) {
      throw new IllegalArgumentException(message.topic() + " is not in safeer.topics.owned");
    }
    byte[] payload = message.state() == null ? null : EventJson.write(message.state());
    if (payload != null && payload.length > MAX_PAYLOAD_BYTES) {
      throw new ProblemException(
          KitProblem.PAYLOAD_TOO_LARGE,
          "The state to publish has %d bytes; %d are the most."
              .formatted(payload.length, MAX_PAYLOAD_BYTES));
    }
    return new OutboxRow(
        0,
        message.topic(),
        message.key(),
        message.partitionKey(),
        message.type(),
        message.version(),
        Ids.v7(),
        payload,
        Instant.now());
  }
}
