package org.safeer.theme.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.safeer.theme.jdbc.Jdbc;
import org.safeer.theme.jdbc.SqlArray;

/** The rows of one kind of evidence; what the kinds have in common is here. */
abstract class EvidenceTable<E extends Evidence> {

  /**
   * OFFSET 0 keeps the planner from joining: a table that is just being filled has no statistics,
   * and reading all of it for every poll would make a bulk import quadratic.
   */
  private static final String EACH_BY_INDEX =
      "SELECT e.* FROM unnest(?, ?) AS k(study, id) CROSS JOIN LATERAL (SELECT * FROM %s t"
          + " WHERE t.generation = ? AND t.study = k.study AND t.%s = k.id OFFSET 0) e";

  private final Jdbc jdbc;
  private final String table;
  private final List<String> ownColumns;

  /**
   * A table named for its kind.
   *
   * @param ownColumns what the kind has beside id, participant and version
   */
  EvidenceTable(Jdbc jdbc, EvidenceKind kind, List<String> ownColumns) {
    this.jdbc = jdbc;
    this.table = kind.name().toLowerCase(Locale.ROOT) + "_evidence";
    this.ownColumns = ownColumns;
  }

  /** The values of the own columns, in their order. */
  abstract List<SqlArray> ownValues(Collection<E> rows);

  abstract E read(Head head, ResultSet row) throws SQLException;

  List<E> ofIds(int generation, Collection<EvidenceKey> keys) {
    SqlArray studies = SqlArray.texts(keys, EvidenceKey::study);
    SqlArray ids = SqlArray.uuids(keys, EvidenceKey::id);
    return select("id", generation, studies, ids);
  }

  List<E> ofParticipants(int generation, Collection<ParticipantKey> keys) {
    SqlArray studies = SqlArray.texts(keys, ParticipantKey::study);
    SqlArray ids = SqlArray.uuids(keys, ParticipantKey::participant);
    return select("participant", generation, studies, ids);
  }

  void upsert(int generation, Collection<E> rows) {
    List<Object> values = new ArrayList<>();
    values.add(generation);
    values.add(SqlArray.texts(rows, Evidence::study));
    values.add(SqlArray.uuids(rows, Evidence::id));
    values.add(SqlArray.uuids(rows, Evidence::participant));
    values.add(SqlArray.longs(rows, Evidence::version));
    values.addAll(ownValues(rows));
    jdbc.update(upsertSql(), values.toArray());
  }

  void delete(int generation, Collection<EvidenceKey> keys) {
    jdbc.update(
        "DELETE FROM "
            + table
            + " e USING unnest(?, ?) AS k(study, id)"
            + " WHERE e.generation = ? AND e.study = k.study AND e.id = k.id",
        SqlArray.texts(keys, EvidenceKey::study),
        SqlArray.uuids(keys, EvidenceKey::id),
        generation);
  }

  void clear(int generation) {
    jdbc.update("DELETE FROM " + table + " WHERE generation = ?", generation);
  }

  private List<E> select(String column, int generation, SqlArray studies, SqlArray ids) {
    return jdbc.query(
        EACH_BY_INDEX.formatted(table, column),
        row -> read(Head.of(row), row),
        studies,
        ids,
        generation);
  }

  private String upsertSql() {
    List<String> all = new ArrayList<>(List.of("study", "id", "participant", "version"));
    all.addAll(ownColumns);
    String arrays = all.stream().map(column -> "?").collect(Collectors.joining(", "));
    String updates =
        all.stream()
            .skip(2)
            .map(column -> column + " = EXCLUDED." + column)
            .collect(Collectors.joining(", "));
    String names = String.join(", ", all);
    return "INSERT INTO %s (generation, %s) SELECT ?, %s FROM unnest(%s) AS u(%s) ON CONFLICT (generation, study, id) DO UPDATE SET %s"
        .formatted(
            table, names, names.replace("answers", "answers::jsonb"), arrays, names, updates);
  }

  /** What every row begins with. */
  record Head(String study, UUID id, UUID participant, long version) {

    static Head of(ResultSet row) throws SQLException {
      return new Head(
          row.getString("study"),
          row.getObject("id", UUID.class),
          row.getObject("participant", UUID.class),
          row.getLong("version"));
    }
  }
}
