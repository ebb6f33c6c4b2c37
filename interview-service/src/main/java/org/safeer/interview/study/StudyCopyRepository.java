package org.safeer.interview.study;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class StudyCopyRepository implements PanacheRepositoryBase<StudyCopy, String> {

  private static final String UPSERT =
      """
      INSERT INTO study_copy (study, version, owner, basis) VALUES (:study, :version, :owner, :basis)
      ON CONFLICT (study) DO UPDATE
      SET version = excluded.version, owner = excluded.owner, basis = excluded.basis
      WHERE excluded.version > study_copy.version""";

  /** Keeps the state unless one at least as new is kept already. */
  void keep(StudyState state) {
    getEntityManager()
        .createNativeQuery(UPSERT)
        .setParameter("study", state.study())
        .setParameter("version", state.version())
        .setParameter("owner", state.owner())
        .setParameter("basis", state.basis())
        .executeUpdate();
  }
}
