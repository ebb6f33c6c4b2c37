package org.safeer.interview.coding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import org.safeer.interview.entity.EntityStore;

@ApplicationScoped
class CodingRepository implements EntityStore<Coding> {

  private static final String INSERT =
      """
      INSERT INTO coding (study, coding, interview, participant, version, code, turn, start_at,
                          end_at, memo, created_by)
      VALUES (:study, :coding, :interview, :participant, :version, :code, :turn, :start,
              :end, cast(:memo AS text), :createdBy)
      ON CONFLICT DO NOTHING""";

  /**
   * Stores the coding unless its id is taken, be it by a request of the same instant.
   *
   * @return whether it was stored
   */
  boolean insert(Coding coding) {
    Query insert = getEntityManager().createNativeQuery(INSERT);
    insert.setParameter("study", coding.id.study());
    insert.setParameter("coding", coding.id.id());
    insert.setParameter("interview", coding.interview);
    insert.setParameter("participant", coding.participant);
    insert.setParameter("version", coding.version);
    insert.setParameter("code", coding.code);
    insert.setParameter("turn", coding.turn);
    insert.setParameter("start", coding.start);
    insert.setParameter("end", coding.end);
    insert.setParameter("memo", coding.memo);
    insert.setParameter("createdBy", coding.createdBy);
    return insert.executeUpdate() == 1;
  }

  List<Coding> ofInterview(String study, UUID interview) {
    return list("id.study = ?1 and interview = ?2", study, interview);
  }

  List<Coding> ofParticipant(String study, UUID participant) {
    return list("id.study = ?1 and participant = ?2 order by id.id", study, participant);
  }

  List<Coding> list(String study, UUID after, int limit) {
    return find("id.study = ?1 and id.id > ?2 order by id.id", study, after).page(0, limit).list();
  }

  List<Coding> ofCode(String study, String code, UUID after, int limit) {
    return find("id.study = ?1 and code = ?2 and id.id > ?3 order by id.id", study, code, after)
        .page(0, limit)
        .list();
  }
}
