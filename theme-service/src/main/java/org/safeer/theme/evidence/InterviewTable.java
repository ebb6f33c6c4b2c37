package org.safeer.theme.evidence;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.safeer.theme.jdbc.Jdbc;
import org.safeer.theme.jdbc.SqlArray;

/** Interviews. */
@Singleton
class InterviewTable extends EvidenceTable<InterviewEvidence> {

  InterviewTable(Jdbc jdbc) {
    super(jdbc, EvidenceKind.INTERVIEW, List.of("status"));
  }

  @Override
  List<SqlArray> ownValues(Collection<InterviewEvidence> rows) {
    return List.of(SqlArray.texts(rows, InterviewEvidence::status));
  }

  @Override
  InterviewEvidence read(Head head, ResultSet row) throws SQLException {
    return new InterviewEvidence(
        head.study(), head.id(), head.participant(), head.version(), row.getString("status"));
  }
}
