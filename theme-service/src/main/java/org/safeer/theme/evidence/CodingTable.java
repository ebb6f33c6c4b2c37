package org.safeer.theme.evidence;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.safeer.theme.jdbc.Jdbc;
import org.safeer.theme.jdbc.SqlArray;

/** Codings. */
@Singleton
class CodingTable extends EvidenceTable<CodingEvidence> {

  CodingTable(Jdbc jdbc) {
    super(jdbc, EvidenceKind.CODING, List.of("interview", "code"));
  }

  @Override
  List<SqlArray> ownValues(Collection<CodingEvidence> rows) {
    return List.of(
        SqlArray.uuids(rows, CodingEvidence::interview),
        SqlArray.texts(rows, CodingEvidence::code));
  }

  @Override
  CodingEvidence read(Head head, ResultSet row) throws SQLException {
    return new CodingEvidence(
        head.study(),
        head.id(),
        head.participant(),
        head.version(),
        row.getObject("interview", UUID.class),
        row.getString("code"));
  }
}
