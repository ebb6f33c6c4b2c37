package org.safeer.interview.transcript;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;

@ApplicationScoped
class PseudonymMapRepository implements PanacheRepositoryBase<PseudonymMap, TranscriptId> {

  /** A page of those under one of these keys, held until the transaction ends. */
  List<PseudonymMap> heldUnder(List<String> keys, TranscriptId after, int count) {
    return find(
            "originals.keyId in ?1"
                + " and (id.study > ?2 or id.study = ?2 and id.interview > ?3)"
                + " order by id.study, id.interview",
            keys,
            after.study(),
            after.interview())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .range(0, count - 1)
        .list();
  }
}
