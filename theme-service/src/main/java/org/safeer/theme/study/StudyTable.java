package org.safeer.theme.study;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safeer.theme.jdbc.Jdbc;
import org.safeer.theme.jdbc.SqlArray;
import org.safeer.theme.jdbc.StoredJson;

/** The local copies of studies; a copy only ever moves to a newer version. */
@ApplicationScoped
class StudyTable {

  private static final TypeReference<Map<String, String>> TITLE = new TypeReference<>() {};

  private static final String UPSERT =
      "INSERT INTO study (study, version, owner, title, regions, basis, synthetic, already_public,"
          + " reset_version) VALUES (?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?)"
          + " ON CONFLICT (study) DO UPDATE SET version = EXCLUDED.version,"
          + " owner = EXCLUDED.owner, title = EXCLUDED.title, regions = EXCLUDED.regions,"
          + " basis = EXCLUDED.basis, synthetic = EXCLUDED.synthetic,"
          + " already_public = EXCLUDED.already_public WHERE study.version < EXCLUDED.version";

  private final Jdbc jdbc;

  StudyTable(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Study> find(String study) {
    return jdbc.first("SELECT * FROM study WHERE study = ?", StudyTable::read, study);
  }

  List<String> ownedBy(String client) {
    return jdbc.query(
        "SELECT study FROM study WHERE owner = ? ORDER BY study",
        row -> row.getString("study"),
        client);
  }

  void upsert(Study study) {
    jdbc.update(
        UPSERT,
        study.study(),
        study.version(),
        study.owner(),
        StoredJson.write(study.title()),
        SqlArray.texts(study.regions()),
        study.basis(),
        study.synthetic(),
        study.alreadyPublic(),
        study.resetVersion());
  }

  /** Notes that a sandbox was emptied; false if that was known, or the study is not. */
  boolean reset(Study study) {
    String sql = "UPDATE study SET reset_version = ? WHERE study = ? AND reset_version < ?";
    return jdbc.update(sql, study.resetVersion(), study.study(), study.resetVersion()) == 1;
  }

  /** The version under which each sandbox that was ever emptied was last emptied. */
  Map<String, Long> resets() {
    return jdbc
        .query(
            "SELECT study, reset_version FROM study WHERE reset_version > 0",
            row -> Map.entry(row.getString("study"), row.getLong("reset_version")))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static Study read(ResultSet row) throws SQLException {
    return new Study(
        row.getString("study"),
        row.getLong("version"),
        row.getString("owner"),
        StoredJson.read(row.getString("title"), TITLE),
        List.of((String[]) row.getArray("regions").getArray()),
        row.getString("basis"),
        row.getBoolean("synthetic"),
        row.getBoolean("already_public"),
        row.getLong("reset_version"));
  }
}
