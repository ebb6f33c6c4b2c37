package org.safeer.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.safeer.kit.id.StateVersions;

/** Changes tallies and publishes them, as a service's domain does. */
@ApplicationScoped
public class Tallies {

  /** Where their states go. */
  public static final String TOPIC = "kit.tallies";

  /** Another topic of the same owner. */
  public static final String OTHER_TOPIC = "kit.others";

  private final EntityManager entities;
  private final Outbox outbox;

  Tallies(EntityManager entities, Outbox outbox) {
    this.entities = entities;
    this.outbox = outbox;
  }

  /** Adds to a tally, which is made if need be; the new version. */
  @Transactional
  public long add(String key, String subject, int amount) {
    Tally tally = entities.find(Tally.class, key, LockModeType.PESSIMISTIC_WRITE);
    if (tally == null) {
      tally = new Tally(key, subject);
      entities.persist(tally);
    }
    tally.amount += amount;
    tally.version = StateVersions.next(tally.version);
    outbox.append(message(tally));
    return tally.version;
  }

  /** Makes many tallies of one subject each, in one transaction. */
  @Transactional
  public void makeMany(String prefix, int count) {
    List<OutboxMessage> messages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Tally tally = new Tally(prefix + "/" + i, prefix + "/" + i);
      tally.amount = 1;
      tally.version = StateVersions.next(0);
      entities.persist(tally);
      messages.add(message(tally));
    }
    outbox.appendAll(messages);
  }

  /** Changes a tally and fails before the commit. */
  @Transactional
  public void addAndFail(String key, String subject) {
    add(key, subject, 1);
    throw new IllegalStateException("on purpose");
  }

  /** Deletes a tally and publishes its tombstone. */
  @Transactional
  public void delete(String key) {
    Tally tally = entities.find(Tally.class, key, LockModeType.PESSIMISTIC_WRITE);
    entities.remove(tally);
    outbox.append(
        new OutboxMessage(
            TOPIC, key, tally.subject, "TallyState", StateVersions.next(tally.version), null));
  }

  /** The number under a key; 0 if there is none. */
  @Transactional
  public int amount(String key) {
    Tally tally = entities.find(Tally.class, key);
    return tally == null ? 0 : tally.amount;
  }

  static OutboxMessage message(Tally tally) {
    return new OutboxMessage(
        TOPIC, tally.key, tally.subject, "TallyState", tally.version, tally.state());
  }
}
