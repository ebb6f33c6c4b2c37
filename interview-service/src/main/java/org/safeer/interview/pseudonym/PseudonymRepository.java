package org.safeer.interview.pseudonym;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.safeer.interview.entity.EntityKey;
import org.safeer.interview.entity.EntityStore;

@ApplicationScoped
class PseudonymRepository implements EntityStore<Pseudonym> {

  private static final String INSERT =
      """
      INSERT INTO pseudonym (study, pseudonym, participant, version, kind, replace_with,
                             key_id, nonce, sealed)
      VALUES (:study, :pseudonym, cast(:participant AS uuid), :version, :kind, :replaceWith,
              :keyId, :nonce, :sealed)
      ON CONFLICT DO NOTHING""";

  /**
   * Stores the entry unless its id is taken, be it by a request of the same instant.
   *
   * @return whether it was stored
   */
  boolean insert(Pseudonym pseudonym) {
    Query insert = getEntityManager().createNativeQuery(INSERT);
    insert.setParameter("study", pseudonym.id.study());
    insert.setParameter("pseudonym", pseudonym.id.id());
    UUID participant = pseudonym.participant;
    insert.setParameter("participant", participant == null ? null : participant.toString());
    insert.setParameter("version", pseudonym.version);
    insert.setParameter("kind", pseudonym.kind.name().toLowerCase(Locale.ROOT));
    insert.setParameter("replaceWith", pseudonym.replaceWith);
    insert.setParameter("keyId", pseudonym.find.keyId());
    insert.setParameter("nonce", pseudonym.find.nonce());
    insert.setParameter("sealed", pseudonym.find.sealed());
    return insert.executeUpdate() == 1;
  }

  long countOf(String study) {
    return count("id.study", study);
  }

  List<Pseudonym> of(String study) {
    return list("id.study = ?1 order by id.id", study);
  }

  List<Pseudonym> list(String study, UUID after, int limit) {
    return find("id.study = ?1 and id.id > ?2 order by id.id", study, after).page(0, limit).list();
  }

  /** A page of those under one of these keys, held until the transaction ends. */
  List<Pseudonym> heldUnder(List<String> keys, EntityKey after, int count) {
    return find(
            "find.keyId in ?1 and (id.study > ?2 or id.study = ?2 and id.id > ?3)"
                + " order by id.study, id.id",
            keys,
            after.study(),
            after.id())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .range(0, count - 1)
        .list();
  }
}
