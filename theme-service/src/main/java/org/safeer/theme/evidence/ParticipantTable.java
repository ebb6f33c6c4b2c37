package org.safeer.theme.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeer.theme.jdbc.Jdbc;
import org.safeer.theme.jdbc.SqlArray;

/** Active participants, and the ids of those who have withdrawn. */
@ApplicationScoped
class ParticipantTable {

  /** By index for each; see {@link EvidenceTable}. */
  private static final String OF_KEYS =
      "SELECT p.* FROM unnest(?, ?) AS k(study, participant) CROSS JOIN LATERAL"
          + " (SELECT * FROM %s t WHERE t.generation = ? AND t.study = k.study"
          + " AND t.participant = k.participant OFFSET 0) p";

  private static final String UPSERT =
      "INSERT INTO participant_evidence"
          + " (generation, study, participant, version, region, survey_ok, interview_ok,"
          + " quotation_ok) SELECT ?, u.* FROM unnest(?, ?, ?, ?, ?, ?, ?) AS u"
          + " ON CONFLICT (generation, study, participant) DO UPDATE SET"
          + " version = EXCLUDED.version, region = EXCLUDED.region,"
          + " survey_ok = EXCLUDED.survey_ok, interview_ok = EXCLUDED.interview_ok,"
          + " quotation_ok = EXCLUDED.quotation_ok";

  private static final String INSERT_WITHDRAWN =
      "INSERT INTO withdrawn_participant (generation, study, participant, version)"
          + " SELECT ?, u.* FROM unnest(?, ?, ?) AS u ON CONFLICT DO NOTHING";

  private static final String DELETE =
      "DELETE FROM participant_evidence p USING unnest(?, ?) AS k(study, participant)"
          + " WHERE p.study = k.study AND p.participant = k.participant AND p.generation = ?";

  private final Jdbc jdbc;

  ParticipantTable(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  List<ParticipantEvidence> active(int generation, Collection<ParticipantKey> keys) {
    return jdbc.query(
        OF_KEYS.formatted("participant_evidence"),
        ParticipantTable::read,
        studies(keys),
        ids(keys),
        generation);
  }

  List<Map.Entry<ParticipantKey, Long>> withdrawn(int generation, Collection<ParticipantKey> keys) {
    return jdbc.query(
        OF_KEYS.formatted("withdrawn_participant"),
        row -> Map.entry(key(row), row.getLong("version")),
        studies(keys),
        ids(keys),
        generation);
  }

  void upsert(int generation, Collection<ParticipantEvidence> rows) {
    jdbc.update(
        UPSERT,
        generation,
        SqlArray.texts(rows, ParticipantEvidence::study),
        SqlArray.uuids(rows, ParticipantEvidence::participant),
        SqlArray.longs(rows, ParticipantEvidence::version),
        SqlArray.texts(rows, ParticipantEvidence::region),
        SqlArray.booleans(rows, ParticipantEvidence::surveyOk),
        SqlArray.booleans(rows, ParticipantEvidence::interviewOk),
        SqlArray.booleans(rows, ParticipantEvidence::quotationOk));
  }

  void withdraw(int generation, Map<ParticipantKey, Long> rows) {
    SqlArray versions = SqlArray.longs(rows.values(), version -> version);
    jdbc.update(INSERT_WITHDRAWN, generation, studies(rows.keySet()), ids(rows.keySet()), versions);
  }

  void delete(int generation, Collection<ParticipantKey> keys) {
    jdbc.update(DELETE, studies(keys), ids(keys), generation);
  }

  List<ParticipantKey> withdrawn(int generation) {
    return jdbc.query(
        "SELECT study, participant FROM withdrawn_participant WHERE generation = ?",
        ParticipantTable::key,
        generation);
  }

  void copyWithdrawn(int from, int to) {
    jdbc.update(
        "INSERT INTO withdrawn_participant (generation, study, participant, version)"
            + " SELECT ?, study, participant, version FROM withdrawn_participant"
            + " WHERE generation = ?",
        to,
        from);
  }

  void clear(int generation) {
    jdbc.update("DELETE FROM participant_evidence WHERE generation = ?", generation);
    jdbc.update("DELETE FROM withdrawn_participant WHERE generation = ?", generation);
  }

  private static ParticipantEvidence read(ResultSet row) throws SQLException {
    return new ParticipantEvidence(
        row.getString("study"),
        row.getObject("participant", UUID.class),
        row.getLong("version"),
        row.getString("region"),
        row.getBoolean("survey_ok"),
        row.getBoolean("interview_ok"),
        row.getBoolean("quotation_ok"));
  }

  private static ParticipantKey key(ResultSet row) throws SQLException {
    return new ParticipantKey(row.getString("study"), row.getObject("participant", UUID.class));
  }

  private static SqlArray studies(Collection<ParticipantKey> keys) {
    return SqlArray.texts(keys, ParticipantKey::study);
  }

  private static SqlArray ids(Collection<ParticipantKey> keys) {
    return SqlArray.uuids(keys, ParticipantKey::participant);
  }
}
