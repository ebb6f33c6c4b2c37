package org.safeer.interview.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import org.safeer.interview.entity.EntityStore;

@ApplicationScoped
class InterviewRepository implements EntityStore<Interview> {

  private static final String INSERT =
      """
      INSERT INTO interview (study, interview, participant, version, mode, language, conducted_on,
                             place, interviewer, created_by)
      VALUES (:study, :interview, :participant, :version, :mode, :language, :conductedOn,
              cast(:place AS text), cast(:interviewer AS text), :createdBy)
      ON CONFLICT DO NOTHING""";

  /**
   * Stores the interview unless its id is taken, be it by a request of the same instant.
   *
   * @return whether it was stored
   */
  boolean insert(Interview interview) {
    Query insert = getEntityManager().createNativeQuery(INSERT);
    insert.setParameter("study", interview.id.study());
    insert.setParameter("interview", interview.id.id());
    insert.setParameter("participant", interview.participant);
    insert.setParameter("version", interview.version);
    insert.setParameter("mode", interview.mode);
    insert.setParameter("language", interview.language);
    insert.setParameter("conductedOn", interview.conductedOn);
    insert.setParameter("place", interview.place);
    insert.setParameter("interviewer", interview.interviewer);
    insert.setParameter("createdBy", interview.createdBy);
    return insert.executeUpdate() == 1;
  }

  List<Interview> list(String study, UUID after, int limit) {
    return find("id.study = ?1 and id.id > ?2 order by id.id", study, after).page(0, limit).list();
  }

  List<Interview> listOf(String client, String study, UUID after, int limit) {
    return find(
            "id.study = ?1 and createdBy = ?2 and id.id > ?3 order by id.id", study, client, after)
        .page(0, limit)
        .list();
  }

  List<Interview> of(String study, UUID participant) {
    return list("id.study = ?1 and participant = ?2 order by id.id", study, participant);
  }
}
