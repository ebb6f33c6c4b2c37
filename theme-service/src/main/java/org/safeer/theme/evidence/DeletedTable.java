package org.safeer.theme.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeer.theme.jdbc.Jdbc;
import org.safeer.theme.jdbc.SqlArray;

/** Ids and versions of deleted evidence. */
@ApplicationScoped
class DeletedTable {

  /** By index for each; see {@link EvidenceTable}. */
  private static final String OF_KEYS =
      "SELECT d.* FROM unnest(?, ?, ?) AS k(study, kind, id) CROSS JOIN LATERAL"
          + " (SELECT * FROM deleted_evidence t WHERE t.generation = ? AND t.study = k.study"
          + " AND t.kind = k.kind AND t.id = k.id OFFSET 0) d";

  private static final String UPSERT =
      "INSERT INTO deleted_evidence (generation, study, kind, id, version)"
          + " SELECT ?, u.* FROM unnest(?, ?, ?, ?) AS u"
          + " ON CONFLICT (generation, study, kind, id) DO UPDATE SET version = EXCLUDED.version";

  private static final String DELETE =
      "DELETE FROM deleted_evidence d USING unnest(?, ?, ?) AS k(study, kind, id)"
          + " WHERE d.study = k.study AND d.kind = k.kind AND d.id = k.id AND d.generation = ?";

  private final Jdbc jdbc;

  DeletedTable(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  List<Map.Entry<EvidenceKey, Long>> ofIds(int generation, Collection<EvidenceKey> keys) {
    return jdbc.query(
        OF_KEYS,
        row ->
            Map.entry(
                new EvidenceKey(
                    EvidenceKind.valueOf(row.getString("kind")),
                    row.getString("study"),
                    row.getObject("id", UUID.class)),
                row.getLong("version")),
        studies(keys),
        kinds(keys),
        ids(keys),
        generation);
  }

  void upsert(int generation, Map<EvidenceKey, Long> rows) {
    Collection<EvidenceKey> keys = rows.keySet();
    SqlArray versions = SqlArray.longs(rows.values(), version -> version);
    jdbc.update(UPSERT, generation, studies(keys), kinds(keys), ids(keys), versions);
  }

  void delete(int generation, Collection<EvidenceKey> keys) {
    jdbc.update(DELETE, studies(keys), kinds(keys), ids(keys), generation);
  }

  void copy(int from, int to) {
    jdbc.update(
        "INSERT INTO deleted_evidence (generation, study, kind, id, version)"
            + " SELECT ?, study, kind, id, version FROM deleted_evidence WHERE generation = ?",
        to,
        from);
  }

  void clear(int generation) {
    jdbc.update("DELETE FROM deleted_evidence WHERE generation = ?", generation);
  }

  private static SqlArray studies(Collection<EvidenceKey> keys) {
    return SqlArray.texts(keys, EvidenceKey::study);
  }

  private static SqlArray kinds(Collection<EvidenceKey> keys) {
    return SqlArray.texts(keys, key -> key.kind().name());
  }

  private static SqlArray ids(Collection<EvidenceKey> keys) {
    return SqlArray.uuids(keys, EvidenceKey::id);
  }
}
