package org.safeer.survey.receipt;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.safeer.survey.EntityKey;

/** The stored receipts, by the hashes of their codes. */
@ApplicationScoped
class ReceiptRepository implements PanacheRepositoryBase<Receipt, String> {

  Optional<Receipt> of(String study, UUID id) {
    return find("study = ?1 and id = ?2", study, id).firstResultOptional();
  }

  /** The newest come first. */
  List<Receipt> ofParticipant(EntityKey participant) {
    return list(
        "study = ?1 and participant = ?2 order by issuedAt desc, id",
        participant.study(),
        participant.id());
  }
}
