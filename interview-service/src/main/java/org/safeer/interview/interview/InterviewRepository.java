package org.safeer.interview.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.safeer.interview.entity.EntityKey;
import org.safeer.interview.entity.EntityStore;

@ApplicationScoped
class InterviewRepository implements EntityStore<Interview> {

  private static final String INSERT =
      """
      INSERT INTO interview (study, interview, participant, version, mode, language, status,
                             scheduled_for, conducted_on, conducted_later, place, interviewer,
                             guide, guide_version, created_by)
      VALUES (:study, :interview, :participant, :version, :mode, :language, :status,
              cast(:scheduledFor AS date), cast(:conductedOn AS date), false,
              cast(:place AS text), cast(:interviewer AS text),
              cast(:guide AS text), cast(:guideVersion AS integer), :createdBy)
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
    insert.setParameter("status", interview.status.key());
    insert.setParameter("scheduledFor", interview.scheduledFor);
    insert.setParameter("conductedOn", interview.conductedOn);
    insert.setParameter("place", interview.place);
    insert.setParameter("interviewer", interview.interviewer);
    insert.setParameter("guide", interview.guide == null ? null : interview.guide.guide());
    insert.setParameter("guideVersion", interview.guide == null ? null : interview.guide.version());
    insert.setParameter("createdBy", interview.createdBy);
    return insert.executeUpdate() == 1;
  }

  private static final String HOLD =
      """
      SELECT interview FROM interview
      WHERE study = :study AND interview = ANY (:ids) ORDER BY interview FOR NO KEY UPDATE""";

  void hold(String study, Collection<UUID> ids) {
    getEntityManager()
        .createNativeQuery(HOLD, UUID.class)
        .setParameter("study", study)
        .setParameter("ids", ids.toArray(UUID[]::new))
        .getResultList();
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

  /** The next ones behind a key that analysis hears of, of all studies. */
  List<Interview> toldAfter(EntityKey last, int limit) {
    String after =
        "status <> ?3 and (id.study > ?1 or (id.study = ?1 and id.id > ?2))"
            + " order by id.study, id.id";
    return find(after, last.study(), last.id(), InterviewStatus.SCHEDULED).page(0, limit).list();
  }

  List<Interview> of(String study, UUID participant) {
    return list("id.study = ?1 and participant = ?2 order by id.id", study, participant);
  }
}
