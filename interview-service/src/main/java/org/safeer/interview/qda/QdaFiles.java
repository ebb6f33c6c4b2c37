package org.safeer.interview.qda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.safeer.interview.entity.EntityKey;

/** The files of jobs: in the database, where every replica finds them. */
@ApplicationScoped
class QdaFiles {

  private static final String OF = " qda_file WHERE study = :study AND job = :job";

  private final EntityManager entities;

  QdaFiles(EntityManager entities) {
    this.entities = entities;
  }

  /** Stores a file, inside the caller's transaction. */
  void store(EntityKey job, byte[] bytes) {
    entities
        .createNativeQuery("INSERT INTO qda_file (study, job, bytes) VALUES (:study, :job, :bytes)")
        .setParameter("study", job.study())
        .setParameter("job", job.id())
        .setParameter("bytes", bytes)
        .executeUpdate();
  }

  /** A file, inside the caller's transaction; null if there is none. */
  byte[] read(EntityKey job) {
    List<?> found =
        entities
            .createNativeQuery("SELECT bytes FROM" + OF, byte[].class)
            .setParameter("study", job.study())
            .setParameter("job", job.id())
            .getResultList();
    return found.isEmpty() ? null : (byte[]) found.get(0);
  }

  /** Deletes a file, inside the caller's transaction. */
  void delete(EntityKey job) {
    entities
        .createNativeQuery("DELETE FROM" + OF)
        .setParameter("study", job.study())
        .setParameter("job", job.id())
        .executeUpdate();
  }
}
