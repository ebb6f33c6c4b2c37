package org.safeer.interview.coding;

import java.util.UUID;
import org.safeer.interview.entity.EntityKey;
import org.safeer.kit.outbox.OutboxMessage;

/**
 * The event that carries a coding without the coded words, unless they were approved as a
 * quotation.
 *
 * @param endTurn the turn that {@code end} counts in; null if that is {@code turn}
 * @param quotation null if they were not
 */
record CodingState(
    String study,
    UUID coding,
    UUID interview,
    UUID participant,
    String code,
    long version,
    int turn,
    int start,
    Integer endTurn,
    int end,
    Quoted quotation) {

  /** The one text that travels: approved, pseudonymised, frozen. */
  record Quoted(UUID quotation, String text, String language) {

    static Quoted of(Quotation approved) {
      return approved == null
          ? null
          : new Quoted(approved.id(), approved.text(), approved.language());
    }
  }

  static final String TOPIC = "safeer.codings";

  private static final String TYPE = "CodingState";

  OutboxMessage message() {
    return message(study, coding, participant, version, this);
  }

  static OutboxMessage tombstone(EntityKey key, UUID participant, long version) {
    return message(key.study(), key.id(), participant, version, null);
  }

  private static OutboxMessage message(
      String study, UUID coding, UUID participant, long version, CodingState state) {
    String key = study + "/" + coding;
    return new OutboxMessage(TOPIC, key, study + "/" + participant, TYPE, version, state);
  }
}
