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
import org.safeer.theme.evidence.ParticipantKey;
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

  /** Whether this is the first erasure for the participant. */
  boolean insert(ErasureState erasure) {
    return jdbc.update(
            "INSERT INTO erasure (study, participant, version, erased_at, erased)"
                + " VALUES (?, ?, ?, ?, ?::jsonb) ON CONFLICT DO NOTHING",
            erasure.study(),
            erasure.participant(),
            erasure.version(),
            erasure.erasedAt().atOffset(ZoneOffset.UTC),
            StoredJson.write(erasure.erased()))
        == 1;
  }

  /** Those of whom no erasure is recorded. */
  List<ParticipantKey> unrecorded(List<ParticipantKey> participants) {
    return jdbc.query(
        "SELECT k.* FROM unnest(?, ?) AS k(study, participant) WHERE NOT EXISTS (SELECT 1"
            + " FROM erasure e WHERE e.study = k.study AND e.participant = k.participant)",
        row -> new ParticipantKey(row.getString("study"), row.getObject("participant", UUID.class)),
        SqlArray.texts(participants, ParticipantKey::study),
        SqlArray.uuids(participants, ParticipantKey::participant));
  }

  /** The next erasures in the order of their record keys. */
  List<ErasureState> page(String service, String after, int limit) {
    return jdbc.query(
        "SELECT * FROM (SELECT e.*, (study || '/' || participant || '/' || ?) COLLATE \"C\" AS key"
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
        row.getLong("version"),
        erasedAt,
        StoredJson.read(row.getString("erased"), AMOUNTS));
  }
}
