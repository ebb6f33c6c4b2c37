package org.safeer.survey.withdrawal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.safeer.survey.EntityKey;

/** The stored withdrawals. */
@ApplicationScoped
class WithdrawalRepository implements PanacheRepositoryBase<Withdrawal, EntityKey> {

  /** No id is as small as this. */
  static final UUID FIRST = new UUID(0, 0);

  /** A page of a study's withdrawals; of one client's, unless {@code client} is null. */
  List<Withdrawal> page(String study, String client, UUID after, int count) {
    String mine = client == null ? "" : " and requestedBy = :client";
    Parameters parameters = Parameters.with("study", study).and("after", after);
    return find(
            "study = :study and id > :after" + mine + " order by id",
            client == null ? parameters : parameters.and("client", client))
        .range(0, count - 1)
        .list();
  }

  /** The participant's withdrawal; null if they have not withdrawn. */
  Withdrawal of(String study, UUID participant) {
    return find("study = ?1 and participant = ?2", study, participant).firstResult();
  }
}
