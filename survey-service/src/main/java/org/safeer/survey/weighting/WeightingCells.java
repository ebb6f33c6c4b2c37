package org.safeer.survey.weighting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.safeer.survey.EntityKey;

/** Responses by the categories of their participants, counted and weighted by the database. */
@ApplicationScoped
class WeightingCells {

  /** More than any cross-tabulation a person states margins for. */
  static final int MOST = 100_000;

  private static final String READ =
      """
      SELECT categories, base, count(*) AS responses
        FROM (SELECT %s AS categories, coalesce(r.weight, 1) AS base
                FROM response r JOIN participant p ON p.study = r.study AND p.id = r.participant
               WHERE r.study = :study AND r.questionnaire = :questionnaire
                 AND r.review <> 'REJECTED') AS weighed
       GROUP BY categories, base
       LIMIT %d""";

  private static final String STORE =
      """
      INSERT INTO weighting_cell (study, weighting, categories, base, weight)
      VALUES (?, ?, ?, ?, ?)""";

  private static final String WEIGHTS =
      """
      SELECT r.id, w.weight
        FROM response r JOIN participant p ON p.study = r.study AND p.id = r.participant
        %s
       WHERE r.study = :study AND r.questionnaire = :questionnaire AND r.id > :after
         AND w.weight IS NOT NULL
       ORDER BY r.id LIMIT :count""";

  private final DataSource dataSource;
  private final EntityManager entities;

  WeightingCells(DataSource dataSource, EntityManager entities) {
    this.dataSource = dataSource;
    this.entities = entities;
  }

  /** One more than {@link #MOST} if there are more; a category is null where it is not known. */
  List<RakingCell> read(String study, PutWeightingRequest definition) {
    Categories categories = Categories.of(definition.margins());
    NativeQuery<Object[]> query =
        query(READ.formatted(categories.sql(), MOST + 1), categories.parameters());
    query
        .addScalar("categories", String[].class)
        .addScalar("base", BigDecimal.class)
        .addScalar("responses", Long.class)
        .setParameter("study", study)
        .setParameter("questionnaire", definition.questionnaire());
    return query.getResultList().stream().map(WeightingCells::cell).toList();
  }

  private static RakingCell cell(Object[] row) {
    return new RakingCell(Arrays.asList((String[]) row[0]), (BigDecimal) row[1], (Long) row[2]);
  }

  private NativeQuery<Object[]> query(String sql, Map<String, Object> parameters) {
    NativeQuery<Object[]> query =
        entities.unwrap(Session.class).createNativeQuery(sql, Object[].class);
    parameters.forEach(query::setParameter);
    return query;
  }

  /** Stores what the responses of each cell weigh, inside the caller's transaction. */
  void store(EntityKey weighting, List<RakingCell> cells, Raking raking) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert = connection.prepareStatement(STORE)) {
      for (int i = 0; i < cells.size(); i++) {
        Object[] categories = cells.get(i).categories().toArray();
        insert.setString(1, weighting.study());
        insert.setObject(2, weighting.id());
        insert.setArray(3, connection.createArrayOf("text", categories));
        insert.setBigDecimal(4, cells.get(i).base());
        insert.setDouble(5, raking.weight(i));
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException failure) {
      throw new IllegalStateException("the weights could not be stored", failure);
    }
  }

  /** A page of the responses that were there when the weights were computed. */
  List<ResponseWeight> weights(Weighting weighting, UUID after, int count) {
    WeightJoin join = WeightJoin.of(weighting);
    NativeQuery<Object[]> query = query(WEIGHTS.formatted(join.sql()), join.parameters());
    query
        .addScalar("id", UUID.class)
        .addScalar("weight", Double.class)
        .setParameter("study", weighting.key().study())
        .setParameter("questionnaire", weighting.definition().questionnaire())
        .setParameter("after", after)
        .setParameter("count", count);
    return query.getResultList().stream()
        .map(row -> new ResponseWeight((UUID) row[0], (Double) row[1]))
        .toList();
  }
}
