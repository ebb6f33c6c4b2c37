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

/** Who has left a strand, staying in the other. */
@ApplicationScoped
class StrandTable {

  /** By index for each; see {@link EvidenceTable}. */
  private static final String OF_KEYS =
      "SELECT s.* FROM unnest(?, ?) AS k(study, participant) CROSS JOIN LATERAL"
          + " (SELECT * FROM withdrawn_strand t WHERE t.generation = ? AND t.study = k.study"
          + " AND t.participant = k.participant OFFSET 0) s";

  private static final String INSERT =
      "INSERT INTO withdrawn_strand (generation, study, participant, strand, version)"
          + " SELECT ?, u.* FROM unnest(?, ?, ?, ?) AS u ON CONFLICT DO NOTHING";

  private static final String DELETE =
      "DELETE FROM withdrawn_strand s USING unnest(?, ?) AS k(study, participant)"
          + " WHERE s.study = k.study AND s.participant = k.participant AND s.generation = ?";

  private final Jdbc jdbc;

  StrandTable(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  List<Map.Entry<Departure, Long>> left(int generation, Collection<ParticipantKey> keys) {
    return jdbc.query(
        OF_KEYS,
        row -> Map.entry(departure(row), row.getLong("version")),
        SqlArray.texts(keys, ParticipantKey::study),
        SqlArray.uuids(keys, ParticipantKey::participant),
        generation);
  }

  void leave(int generation, Map<Departure, Long> rows) {
    Collection<Departure> left = rows.keySet();
    jdbc.update(
        INSERT,
        generation,
        SqlArray.texts(left, one -> one.participant().study()),
        SqlArray.uuids(left, one -> one.participant().participant()),
        SqlArray.texts(left, one -> one.strand().key()),
        SqlArray.longs(rows.values(), version -> version));
  }

  /** Forgets the strands of those who have left all. */
  void delete(int generation, Collection<ParticipantKey> keys) {
    jdbc.update(
        DELETE,
        SqlArray.texts(keys, ParticipantKey::study),
        SqlArray.uuids(keys, ParticipantKey::participant),
        generation);
  }

  List<Departure> left(int generation) {
    return jdbc.query(
        "SELECT * FROM withdrawn_strand WHERE generation = ?", StrandTable::departure, generation);
  }

  void copy(int from, int to) {
    jdbc.update(
        "INSERT INTO withdrawn_strand (generation, study, participant, strand, version)"
            + " SELECT ?, study, participant, strand, version FROM withdrawn_strand"
            + " WHERE generation = ?",
        to,
        from);
  }

  void clear(int generation) {
    jdbc.update("DELETE FROM withdrawn_strand WHERE generation = ?", generation);
  }

  private static Departure departure(ResultSet row) throws SQLException {
    ParticipantKey participant =
        new ParticipantKey(row.getString("study"), row.getObject("participant", UUID.class));
    return new Departure(participant, Strand.of(row.getString("strand")).orElseThrow());
  }
}
