package org.safeer.interview.coding;

import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;
import org.safeer.interview.entity.EntityStore;

@ApplicationScoped
class CodingRepository implements EntityStore<Coding> {

  private static final String APPROVED =
      "(quotation.id is not null or intervieweeApproval.how is not null)";

  private static final String INSERT =
      """
      INSERT INTO coding (study, coding, interview, participant, version, code, turn, start_at,
                          end_turn, end_at, weight, memo, coder, created_by, quotable)
      VALUES (:study, :coding, :interview, :participant, :version, :code, :turn, :start,
              :endTurn, :end, cast(:weight AS integer), cast(:memo AS text),
              cast(:coder AS text), :createdBy, :quotable)
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
    insert.setParameter("endTurn", coding.endTurn);
    insert.setParameter("weight", coding.weight);
    insert.setParameter("memo", coding.memo);
    insert.setParameter("coder", coding.coder);
    insert.setParameter("createdBy", coding.createdBy);
    insert.setParameter("quotable", coding.quotable);
    return insert.executeUpdate() == 1;
  }

  List<Coding> ofInterview(String study, UUID interview) {
    return list("id.study = ?1 and interview = ?2", study, interview);
  }

  List<Coding> ofParticipant(String study, UUID participant) {
    return list("id.study = ?1 and participant = ?2 order by id.id", study, participant);
  }

  List<Coding> ofInterview(String study, UUID interview, UUID after, int limit) {
    String query = "id.study = ?1 and interview = ?2 and id.id > ?3 order by id.id";
    return find(query, study, interview, after).page(0, limit).list();
  }

  /** Those that anybody approved, kept from other writers until the transaction ends. */
  List<Coding> approvedIn(String study, UUID interview) {
    return held("id.study = ?1 and interview = ?2 and " + APPROVED, study, interview);
  }

  /** Those of these people that anybody approved, kept from other writers in the same way. */
  List<Coding> approvedOf(String study, List<UUID> people) {
    return held("id.study = ?1 and participant in ?2 and " + APPROVED, study, people);
  }

  /** Quotations that no interviewee agreed to, kept from other writers in the same way. */
  List<Coding> quotedWithoutInterviewee(String study) {
    return held(
        "id.study = ?1 and quotation.id is not null and intervieweeApproval.how is null", study);
  }

  private List<Coding> held(String query, Object... parameters) {
    return find(query + " order by id.id", parameters)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /**
   * The next ones of a study.
   *
   * @param code the code they bear; null for all
   * @param quotable only those offered as quotations
   */
  List<Coding> list(String study, String code, boolean quotable, UUID after, int limit) {
    Parameters parameters = Parameters.with("study", study).and("after", after);
    StringBuilder query = new StringBuilder("id.study = :study and id.id > :after");
    if (code != null) {
      query.append(" and code = :code");
      parameters.and("code", code);
    }
    if (quotable) {
      query.append(" and quotable = true");
    }
    query.append(" order by id.id");
    return find(query.toString(), parameters).page(0, limit).list();
  }
}
