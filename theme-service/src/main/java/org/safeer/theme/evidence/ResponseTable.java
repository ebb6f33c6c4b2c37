package org.safeer.theme.evidence;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import org.safeer.theme.jdbc.Jdbc;
import org.safeer.theme.jdbc.SqlArray;
import org.safeer.theme.jdbc.StoredJson;

/** Responses. */
@Singleton
class ResponseTable extends EvidenceTable<ResponseEvidence> {

  private static final TypeReference<TreeMap<String, String>> ANSWERS = new TypeReference<>() {};

  ResponseTable(Jdbc jdbc) {
    super(
        jdbc, EvidenceKind.RESPONSE, List.of("questionnaire", "questionnaire_version", "answers"));
  }

  @Override
  List<SqlArray> ownValues(Collection<ResponseEvidence> rows) {
    return List.of(
        SqlArray.texts(rows, ResponseEvidence::questionnaire),
        SqlArray.ints(rows, ResponseEvidence::questionnaireVersion),
        SqlArray.texts(rows, response -> StoredJson.write(response.answers())));
  }

  @Override
  ResponseEvidence read(Head head, ResultSet row) throws SQLException {
    return new ResponseEvidence(
        head.study(),
        head.id(),
        head.participant(),
        head.version(),
        row.getString("questionnaire"),
        row.getInt("questionnaire_version"),
        StoredJson.read(row.getString("answers"), ANSWERS));
  }
}
