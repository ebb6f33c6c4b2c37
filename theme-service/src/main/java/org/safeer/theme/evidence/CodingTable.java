package org.safeer.theme.evidence;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.safeer.theme.jdbc.Jdbc;
import org.safeer.theme.jdbc.SqlArray;

/** Codings. */
@Singleton
class CodingTable extends EvidenceTable<CodingEvidence> {

  CodingTable(Jdbc jdbc) {
    super(
        jdbc,
        EvidenceKind.CODING,
        List.of("interview", "code", "quotation", "quotation_text", "quotation_language"));
  }

  @Override
  List<SqlArray> ownValues(Collection<CodingEvidence> rows) {
    return List.of(
        SqlArray.uuids(rows, CodingEvidence::interview),
        SqlArray.texts(rows, CodingEvidence::code),
        SqlArray.uuids(rows, coding -> words(coding, QuotedWords::quotation)),
        SqlArray.texts(rows, coding -> words(coding, QuotedWords::text)),
        SqlArray.texts(rows, coding -> words(coding, QuotedWords::language)));
  }

  @Override
  CodingEvidence read(Head head, ResultSet row) throws SQLException {
    return new CodingEvidence(
        head.study(),
        head.id(),
        head.participant(),
        head.version(),
        row.getObject("interview", UUID.class),
        row.getString("code"),
        quoted(row));
  }

  private static QuotedWords quoted(ResultSet row) throws SQLException {
    UUID quotation = row.getObject("quotation", UUID.class);
    return quotation == null
        ? null
        : new QuotedWords(
            quotation, row.getString("quotation_text"), row.getString("quotation_language"));
  }

  private static <T> T words(CodingEvidence coding, Function<QuotedWords, T> part) {
    return coding.words() == null ? null : part.apply(coding.words());
  }
}
