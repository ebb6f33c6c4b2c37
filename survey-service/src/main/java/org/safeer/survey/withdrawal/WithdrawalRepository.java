package org.safeer.survey.withdrawal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.safeer.survey.Access;
import org.safeer.survey.EntityKey;
import org.safeer.survey.PageQuery;

/** The stored withdrawals. */
@ApplicationScoped
class WithdrawalRepository implements PanacheRepositoryBase<Withdrawal, EntityKey> {

  /** A page of the withdrawals that the caller may see. */
  List<Withdrawal> page(String study, Access access, UUID after, int count) {
    PageQuery query = PageQuery.of(study, access, "requestedBy", after);
    return find(query.text(), query.parameters()).range(0, count - 1).list();
  }

  List<Withdrawal> ofParticipant(EntityKey participant) {
    return list(
        "study = ?1 and participant = ?2 order by requestedAt, scope",
        participant.study(),
        participant.id());
  }

  /** The participant's withdrawal of this scope; null if they have not withdrawn from it. */
  Withdrawal of(EntityKey participant, WithdrawalScope scope) {
    return findById(new EntityKey(participant.study(), Withdrawal.id(participant, scope)));
  }
}
