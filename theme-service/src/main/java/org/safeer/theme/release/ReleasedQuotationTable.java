package org.safeer.theme.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.safeer.theme.evidence.ParticipantKey;
import org.safeer.theme.evidence.Quotation;
import org.safeer.theme.jdbc.Jdbc;
import org.safeer.theme.jdbc.SqlArray;

/** The words of releases, apart from the releases. A row that is deleted never comes back. */
@ApplicationScoped
class ReleasedQuotationTable {

  private static final String INSERT =
      "INSERT INTO released_quotation"
          + " (study, release, quotation, code, words, language, participant, consent)"
          + " SELECT ?, ?, u.* FROM unnest(?, ?, ?, ?, ?, ?) AS u";
  private static final String REMOVE =
      "DELETE FROM released_quotation r USING unnest(?, ?, ?) AS k(study, participant, version)"
          + " WHERE r.study = k.study AND r.participant = k.participant AND r.consent < k.version";

  private final Jdbc jdbc;

  ReleasedQuotationTable(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  void insert(String study, UUID release, List<Quotation> words) {
    jdbc.update(
        INSERT,
        study,
        release,
        SqlArray.uuids(words, Quotation::quotation),
        SqlArray.texts(words, Quotation::code),
        SqlArray.texts(words, Quotation::text),
        SqlArray.texts(words, Quotation::language),
        SqlArray.uuids(words, Quotation::participant),
        SqlArray.longs(words, Quotation::consent));
  }

  Map<UUID, ReleasedWords> of(String study, UUID release) {
    Map<UUID, ReleasedWords> words = new HashMap<>();
    jdbc.query(
        "SELECT * FROM released_quotation WHERE study = ? AND release = ?",
        row ->
            words.put(
                row.getObject("quotation", UUID.class),
                new ReleasedWords(
                    row.getString("code"), row.getString("words"), row.getString("language"))),
        study,
        release);
    return words;
  }

  void remove(Map<ParticipantKey, Long> unquotable) {
    Set<ParticipantKey> people = unquotable.keySet();
    jdbc.update(
        REMOVE,
        SqlArray.texts(people, ParticipantKey::study),
        SqlArray.uuids(people, ParticipantKey::participant),
        SqlArray.longs(unquotable.values(), version -> version));
  }
}
