package org.safeer.interview.interview;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class InterviewRepository implements PanacheRepositoryBase<Interview, InterviewId> {

  /** Both tables of interviews, live and removed, are walked in this order. */
  static final String AFTER =
      "id.study > ?1 or (id.study = ?1 and id.interview > ?2) order by id.study, id.interview";

  /** Below every random or time-ordered id. */
  static final UUID LOWEST = new UUID(0, 0);

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
    insert.setParameter("interview", interview.id.interview());
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
    return find("id.study = ?1 and id.interview > ?2 order by id.interview", study, after)
        .page(0, limit)
        .list();
  }

  List<Interview> listOf(String client, String study, UUID after, int limit) {
    return find(
            "id.study = ?1 and createdBy = ?2 and id.interview > ?3 order by id.interview",
            study,
            client,
            after)
        .page(0, limit)
        .list();
  }

  List<Interview> of(String study, UUID participant) {
    return list("id.study = ?1 and participant = ?2 order by id.interview", study, participant);
  }

  List<Interview> after(InterviewId last, int limit) {
    return find(AFTER, last.study(), last.interview()).page(0, limit).list();
  }
}
