package org.safeer.interview.participant;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.safeer.kit.json.CanonicalJson;

@ApplicationScoped
class ParticipantCopyRepository implements PanacheRepositoryBase<ParticipantCopy, ParticipantId> {

  /**
   * A withdrawal wins whatever its version, and nothing follows it; so does one from the interviews
   * over all that would be allowed here. The same version again says the same; it is kept for what
   * an earlier release of this service did not read of it.
   */
  private static final String UPSERT =
      """
      INSERT INTO participant_copy (study, participant, version, status, interview_allowed,
                                    quotation_allowed, interview_withdrawn, region, attributes)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, CAST(? AS jsonb))
      ON CONFLICT (study, participant) DO UPDATE
      SET version = greatest(excluded.version, participant_copy.version),
          status = excluded.status,
          interview_allowed =
              excluded.interview_allowed AND NOT participant_copy.interview_withdrawn,
          quotation_allowed =
              excluded.quotation_allowed AND NOT participant_copy.interview_withdrawn,
          interview_withdrawn =
              excluded.interview_withdrawn OR participant_copy.interview_withdrawn,
          region =
              CASE WHEN NOT participant_copy.interview_withdrawn THEN excluded.region END,
          attributes =
              CASE WHEN participant_copy.interview_withdrawn THEN '{}' ELSE excluded.attributes END
      WHERE participant_copy.status <> 'withdrawn'
        AND (excluded.version >= participant_copy.version OR excluded.status = 'withdrawn'
             OR excluded.interview_withdrawn)""";

  private static final String HOLD =
      """
      SELECT participant FROM participant_copy
      WHERE study = :study AND participant = ANY (:people) ORDER BY participant FOR SHARE""";

  void hold(String study, Collection<UUID> people) {
    getEntityManager()
        .createNativeQuery(HOLD, UUID.class)
        .setParameter("study", study)
        .setParameter("people", people.toArray(UUID[]::new))
        .getResultList();
  }

  List<ParticipantCopy> withdrawn(List<ParticipantId> ids) {
    return ids.isEmpty()
        ? List.of()
        : list("id in ?1 and (status = ?2 or interviewWithdrawn)", ids, ParticipantState.WITHDRAWN);
  }

  List<ParticipantCopy> notQuotable(List<ParticipantId> ids) {
    String query = "id in ?1 and status = ?2 and quotationAllowed = false";
    return ids.isEmpty() ? List.of() : list(query, ids, ParticipantState.ACTIVE);
  }

  /** Keeps the states, in the order given, in one round trip. */
  void keep(List<ParticipantState> states) {
    getEntityManager().unwrap(Session.class).doWork(connection -> write(connection, states));
  }

  private static void write(Connection connection, List<ParticipantState> states)
      throws SQLException {
    try (PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
      for (ParticipantState state : states) {
        upsert.setString(1, state.study());
        upsert.setObject(2, state.participant());
        upsert.setLong(3, state.version());
        upsert.setString(4, state.status());
        upsert.setBoolean(5, state.interviewAllowed());
        upsert.setBoolean(6, state.quotationAllowed());
        upsert.setBoolean(7, state.interviewWithdrawn());
        upsert.setString(8, state.keptRegion());
        upsert.setString(9, CanonicalJson.write(state.keptAttributes()));
        upsert.addBatch();
      }
      upsert.executeBatch();
    }
  }
}
