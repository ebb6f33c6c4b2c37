package org.safeer.kit.outbox;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Publishes the current state of a topic's entities once more, through the outbox. Consumers meet
 * versions they have and ignore them, so doing it once too often costs time only.
 */
@ApplicationScoped
public class Republication {

  private static final Logger LOG = Logger.getLogger(Republication.class);
  private static final int PAGE = 500;

  private final Outbox outbox;
  private final RepublicationTable table;
  private final TopicIdentities identities;
  private final List<Republisher> republishers;
  private volatile Runnable listener = () -> {};

  Republication(
      Outbox outbox,
      RepublicationTable table,
      TopicIdentities identities,
      @All List<Republisher> republishers) {
    this.outbox = outbox;
    this.table = table;
    this.identities = identities;
    this.republishers = republishers;
  }

  /**
   * Has all current state of an own topic published again, in the background, crash or no crash.
   */
  public void republish(String topic) {
    QuarkusTransaction.joiningExisting().run(() -> table.request(topic, "asked for"));
    listener.run();
  }

  void onRequest(Runnable wake) {
    this.listener = wake;
  }

  /** Notes in one transaction that the log is another one and that it has to be filled. */
  void logLost(String topic, String newId, String reason) {
    LOG.errorf("the log of %s was lost (%s): all current state is published again", topic, reason);
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              table.request(topic, reason);
              identities.forgetMarks(topic);
              identities.remember(topic, newId);
            });
  }

  /** Carries out what is requested, this process's requests and those a crash left behind. */
  void runRequested() {
    for (String topic : table.requested()) {
      long messages = 0;
      for (Republisher republisher : republishers) {
        messages += all(republisher, topic);
      }
      table.finished(topic);
      LOG.infof("%d states of %s were put into the outbox again", messages, topic);
    }
  }

  private long all(Republisher republisher, String topic) {
    long messages = 0;
    List<OutboxMessage> page = page(republisher, topic, null);
    while (!page.isEmpty()) {
      messages += page.size();
      page = page(republisher, topic, page.get(page.size() - 1).key());
    }
    return messages;
  }

  /**
   * One page in one transaction. While it lasts nobody else writes the outbox: otherwise an older
   * state read here could be appended behind a newer one, and compaction would keep it.
   */
  private List<OutboxMessage> page(Republisher republisher, String topic, String after) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              table.keepWritersOut();
              List<OutboxMessage> page = republisher.page(topic, after, PAGE);
              outbox.appendAll(page);
              return page;
            });
  }
}
