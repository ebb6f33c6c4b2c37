package org.safeer.survey.withdrawal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.safeer.survey.EntityKey;

/** The stored withdrawals. */
@ApplicationScoped
class WithdrawalRepository implements PanacheRepositoryBase<Withdrawal, EntityKey> {

  /** The participant's withdrawal; null if they have not withdrawn. */
  Withdrawal of(String study, UUID participant) {
    return find("study = ?1 and participant = ?2", study, participant).firstResult();
  }
}
