package org.safeer.theme.instrument;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.safeer.theme.jdbc.Jdbc;
import org.safeer.theme.jdbc.StoredJson;

/** Questionnaire versions and codebooks, per generation. */
@ApplicationScoped
class InstrumentTable {

  private static final TypeReference<List<Item>> ITEMS = new TypeReference<>() {};
  private static final TypeReference<List<Code>> CODES = new TypeReference<>() {};

  private static final String UPSERT_QUESTIONNAIRE =
      "INSERT INTO questionnaire_version AS q"
          + " (generation, study, questionnaire, questionnaire_version, version, items)"
          + " VALUES (?, ?, ?, ?, ?, ?::jsonb)"
          + " ON CONFLICT (generation, study, questionnaire, questionnaire_version)"
          + " DO UPDATE SET version = EXCLUDED.version, items = EXCLUDED.items"
          + " WHERE q.version < EXCLUDED.version";

  private static final String UPSERT_CODEBOOK =
      "INSERT INTO codebook AS c (generation, study, version, codes)"
          + " VALUES (?, ?, ?, ?::jsonb) ON CONFLICT (generation, study)"
          + " DO UPDATE SET version = EXCLUDED.version, codes = EXCLUDED.codes"
          + " WHERE c.version < EXCLUDED.version";

  private final Jdbc jdbc;

  InstrumentTable(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  void upsert(int generation, QuestionnaireVersion state) {
    jdbc.update(
        UPSERT_QUESTIONNAIRE,
        generation,
        state.study(),
        state.questionnaire(),
        state.questionnaireVersion(),
        state.version(),
        StoredJson.write(state.items()));
  }

  void upsert(int generation, Codebook state) {
    jdbc.update(
        UPSERT_CODEBOOK,
        generation,
        state.study(),
        state.version(),
        StoredJson.write(state.codes()));
  }

  /** All published versions, the earliest first. */
  List<QuestionnaireVersion> questionnaires(int generation, String study) {
    return jdbc.query(
        "SELECT * FROM questionnaire_version WHERE generation = ? AND study = ?"
            + " ORDER BY questionnaire, questionnaire_version",
        row ->
            new QuestionnaireVersion(
                study,
                row.getString("questionnaire"),
                row.getInt("questionnaire_version"),
                row.getLong("version"),
                StoredJson.read(row.getString("items"), ITEMS)),
        generation,
        study);
  }

  List<Code> codes(int generation, String study) {
    return jdbc.first(
            "SELECT codes FROM codebook WHERE generation = ? AND study = ?",
            row -> StoredJson.read(row.getString("codes"), CODES),
            generation,
            study)
        .orElse(List.of());
  }

  void clear(int generation) {
    jdbc.update("DELETE FROM questionnaire_version WHERE generation = ?", generation);
    jdbc.update("DELETE FROM codebook WHERE generation = ?", generation);
  }
}
