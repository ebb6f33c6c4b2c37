package org.safeer.theme.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.safeer.kit.stream.Generations;
import org.safeer.theme.jdbc.Jdbc;
import org.safeer.theme.jdbc.SqlArray;

/**
 * The approved words of those who agreed to be quoted. Consent is looked up at every reading:
 * whoever takes it back is quoted no more from that moment.
 */
@ApplicationScoped
public class Quotations {

  private static final String OF_STUDY =
      "SELECT e.quotation, e.code, e.quotation_text, e.quotation_language, e.participant,"
          + " p.version AS consent FROM coding_evidence e JOIN participant_evidence p"
          + " ON p.participant = e.participant AND p.study = e.study"
          + " AND p.generation = e.generation"
          + " WHERE e.generation = ? AND e.study = ? AND e.quotation IS NOT NULL"
          + " AND p.quotation_ok";

  /**
   * A generation that is just being filled may know already what the one being read has not come
   * to: any that does is believed.
   */
  private static final String LOST =
      "SELECT k.quotation FROM unnest(?, ?, ?) AS k(quotation, participant, consent)"
          + " WHERE EXISTS (SELECT 1 FROM withdrawn_participant w"
          + " WHERE w.participant = k.participant AND w.study = ?)"
          + " OR EXISTS (SELECT 1 FROM withdrawn_strand s WHERE s.participant = k.participant"
          + " AND s.study = ? AND s.strand = 'interview')"
          + " OR EXISTS (SELECT 1 FROM participant_evidence p WHERE p.participant = k.participant"
          + " AND p.study = ? AND NOT p.quotation_ok AND p.version > k.consent)";

  private final Jdbc jdbc;
  private final Generations generations;

  Quotations(Jdbc jdbc, Generations generations) {
    this.jdbc = jdbc;
    this.generations = generations;
  }

  /** All of a study; seen in the caller's snapshot if it has one. */
  public QuotationChoice ofStudy(String study) {
    return new QuotationChoice(
        jdbc.query(OF_STUDY, Quotations::read, generations.current(), study));
  }

  /** Those of whom nobody has withdrawn or taken the consent back since they were read. */
  public List<Quotation> stillAllowed(String study, List<Quotation> words) {
    Set<UUID> lost =
        new HashSet<>(
            jdbc.query(
                LOST,
                row -> row.getObject("quotation", UUID.class),
                SqlArray.uuids(words, Quotation::quotation),
                SqlArray.uuids(words, Quotation::participant),
                SqlArray.longs(words, Quotation::consent),
                study,
                study,
                study));
    return words.stream().filter(one -> !lost.contains(one.quotation())).toList();
  }

  private static Quotation read(ResultSet row) throws SQLException {
    return new Quotation(
        row.getObject("quotation", UUID.class),
        row.getString("code"),
        row.getString("quotation_text"),
        row.getString("quotation_language"),
        row.getObject("participant", UUID.class),
        row.getLong("consent"));
  }
}
