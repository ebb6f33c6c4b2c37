package org.safeer.interview.coding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

@ApplicationScoped
class CodingSettingsRepository implements PanacheRepositoryBase<CodingSettingsOfStudy, String> {

  private static final String BEGIN =
      "INSERT INTO coding_settings (study) VALUES (:study) ON CONFLICT DO NOTHING";

  /** The study's settings, begun if need be, locked until the transaction ends. */
  CodingSettingsOfStudy hold(String study, LockModeType lock) {
    getEntityManager().createNativeQuery(BEGIN).setParameter("study", study).executeUpdate();
    return findById(study, lock);
  }
}
