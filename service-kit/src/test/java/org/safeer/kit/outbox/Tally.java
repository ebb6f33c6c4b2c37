package org.safeer.kit.outbox;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A neutral entity to publish the state of: a number under a key that belongs to a subject. */
@Entity
@Table(name = "tally")
public class Tally {

  @Id String key;
  String subject;
  long version;
  int amount;

  protected Tally() {}

  Tally(String key, String subject) {
    this.key = key;
    this.subject = subject;
  }

  TallyState state() {
    return new TallyState(key, amount, null);
  }
}
