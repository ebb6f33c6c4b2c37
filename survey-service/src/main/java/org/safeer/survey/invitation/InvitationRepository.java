package org.safeer.survey.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeer.survey.Access;
import org.safeer.survey.EntityKey;
import org.safeer.survey.EntityStore;
import org.safeer.survey.PageQuery;

/** The stored invitations. */
@ApplicationScoped
class InvitationRepository implements EntityStore<Invitation> {

  /** A page of the invitations that the caller may see. */
  List<Invitation> page(String study, Access access, UUID after, int count) {
    PageQuery query = PageQuery.of(study, access, "madeBy", after);
    return find(query.text(), query.parameters()).range(0, count - 1).list();
  }

  /** What the token opens; empty if it opens nothing. */
  Optional<Invitation> opened(String tokenHash) {
    return find("tokenHash", tokenHash).firstResultOptional();
  }

  /** The same, held until the transaction ends: of two who come at once, one waits. */
  Optional<Invitation> held(String tokenHash) {
    return find("tokenHash", tokenHash)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  Optional<Invitation> held(EntityKey key) {
    return findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE);
  }
}
