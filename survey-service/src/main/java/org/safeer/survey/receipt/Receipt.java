package org.safeer.survey.receipt;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.safeer.kit.id.Ids;
import org.safeer.survey.EntityKey;

/** What a respondent's code opens; the code itself is known to them alone. */
@Entity
@Immutable
@Table(name = "receipt")
class Receipt {

  @Id private String codeHash;
  private String study;
  private UUID id;
  private UUID participant;
  private Instant issuedAt;

  Receipt() {
    // For Hibernate.
  }

  static Receipt of(EntityKey participant, String codeHash) {
    Receipt receipt = new Receipt();
    receipt.codeHash = codeHash;
    receipt.study = participant.study();
    // Not by time: it would tell which of a study's answers came with it.
    receipt.id = Ids.random();
    receipt.participant = participant.id();
    receipt.issuedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    return receipt;
  }

  EntityKey participant() {
    return new EntityKey(study, participant);
  }

  UUID id() {
    return id;
  }

  Instant issuedAt() {
    return issuedAt;
  }
}
