package org.safeer.interview.codebook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;

@ApplicationScoped
class CodebookRepository implements PanacheRepositoryBase<Codebook, String> {

  private static final String BEGIN =
      "INSERT INTO codebook (study, version) VALUES (:study, 0) ON CONFLICT DO NOTHING";

  /** The study's codebook, begun if need be; other writers wait until the transaction ends. */
  Codebook hold(String study) {
    getEntityManager().createNativeQuery(BEGIN).setParameter("study", study).executeUpdate();
    return findById(study, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Version of the study's codebook; 0 if it has none yet. */
  long version(String study) {
    Codebook codebook = findById(study);
    return codebook == null ? 0 : codebook.version;
  }

  List<Codebook> after(String study, int limit) {
    return find("study > ?1 and version > 0 order by study", study).page(0, limit).list();
  }
}
