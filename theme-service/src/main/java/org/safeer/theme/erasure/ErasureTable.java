package org.safeer.theme.erasure;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeer.theme.evidence.Departure;
import org.safeer.theme.evidence.ParticipantKey;
import org.safeer.theme.evidence.Strand;
import org.safeer.theme.jdbc.Jdbc;
import org.safeer.theme.jdbc.SqlArray;
import org.safeer.theme.jdbc.StoredJson;

/** The erasures carried out; each is told once, in whichever generation it happened. */
@ApplicationScoped
class ErasureTable {

  private static final TypeReference<Map<String, Integer>> AMOUNTS = new TypeReference<>() {};

  private final Jdbc jdbc;

  ErasureTable(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  /** Whether this is the first erasure of this scope for the participant. */
  boolean insert(ErasureState erasure) {
    return jdbc.update(
            "INSERT INTO erasure (study, participant, scope, version, erased_at, erased)"
                + " VALUES (?, ?, ?, ?, ?, ?::jsonb) ON CONFLICT DO NOTHING",
            erasure.study(),
            erasure.participant(),
            erasure.scope(),
            erasure.version(),
            erasure.erasedAt().atOffset(ZoneOffset.UTC),
            StoredJson.write(erasure.erased()))
        == 1;
  }

  /** Those for which no erasure is recorded. */
  List<Departure> unrecorded(List<Departure> left) {
    return jdbc.query(
        "SELECT k.* FROM unnest(?, ?, ?) AS k(study, participant, scope) WHERE NOT EXISTS (SELECT 1"
            + " FROM erasure e WHERE e.study = k.study AND e.participant = k.participant"
            + " AND e.scope = k.scope)",
        ErasureTable::departure,
        SqlArray.texts(left, one -> one.participant().study()),
        SqlArray.uuids(left, one -> one.participant().participant()),
        SqlArray.texts(left, Departure::scope));
  }

  private static Departure departure(ResultSet row) throws SQLException {
    ParticipantKey participant =
        new ParticipantKey(row.getString("study"), row.getObject("participant", UUID.class));
    return new Departure(participant, Strand.of(row.getString("scope")).orElse(null));
  }

  /** The next erasures in the order of their record keys. */
  List<ErasureState> page(String service, String after, int limit) {
    return jdbc.query(
        "SELECT * FROM (SELECT e.*, (study || '/' || participant || '/' || ?"
            + " || CASE scope WHEN 'all' THEN '' ELSE '/' || scope END) COLLATE \"C\" AS key"
            + " FROM erasure e) keyed WHERE key > ? ORDER BY key LIMIT ?",
        row -> read(service, row),
        service,
        after == null ? "" : after,
        limit);
  }

  private static ErasureState read(String service, ResultSet row) throws SQLException {
    Instant erasedAt = row.getObject("erased_at", OffsetDateTime.class).toInstant();
    return new ErasureState(
        row.getString("study"),
        row.getObject("participant", UUID.class),
        service,
        row.getString("scope"),
        row.getLong("version"),
        erasedAt,
        StoredJson.read(row.getString("erased"), AMOUNTS));
  }
}
