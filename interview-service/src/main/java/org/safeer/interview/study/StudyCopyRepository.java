package org.safeer.interview.study;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class StudyCopyRepository implements PanacheRepositoryBase<StudyCopy, String> {

  private static final String UPSERT =
      """
      INSERT INTO study_copy (study, version, owner, basis, reset_version)
      VALUES (:study, :version, :owner, :basis, :resetVersion)
      ON CONFLICT (study) DO UPDATE
      SET version = excluded.version, owner = excluded.owner, basis = excluded.basis
      WHERE excluded.version > study_copy.version""";

  private static final String RESET =
      """
      UPDATE study_copy SET reset_version = :resetVersion
       WHERE study = :study AND reset_version < :resetVersion""";

  /** Notes that a sandbox was emptied; false if that was known. */
  boolean reset(StudyState state) {
    return getEntityManager()
            .createNativeQuery(RESET)
            .setParameter("study", state.study())
            .setParameter("resetVersion", state.resetVersion())
            .executeUpdate()
        == 1;
  }

  /** Keeps the state unless one at least as new is kept already. */
  void keep(StudyState state) {
    getEntityManager()
        .createNativeQuery(UPSERT)
        .setParameter("study", state.study())
        .setParameter("version", state.version())
        .setParameter("owner", state.owner())
        .setParameter("basis", state.basis())
        .setParameter("resetVersion", state.resetVersion() == null ? 0L : state.resetVersion())
        .executeUpdate();
  }
}
