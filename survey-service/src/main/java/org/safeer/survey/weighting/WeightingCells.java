package org.safeer.survey.weighting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.safeer.survey.EntityKey;

/** Responses by the categories of their participants, counted and weighted by the database. */
@ApplicationScoped
class WeightingCells {

  /** More than any cross-tabulation a person states margins for. */
  static final int MOST = 100_000;

  private static final String READ =
      """
      SELECT categories, base, count(*)
        FROM (SELECT ARRAY[%s]::text[] AS categories, coalesce(r.weight, 1) AS base
                FROM response r JOIN participant p ON p.study = r.study AND p.id = r.participant
               WHERE r.study = ? AND r.questionnaire = ? AND r.review <> 'REJECTED') AS responses
       GROUP BY categories, base
       LIMIT %d""";

  private static final String STORE =
      """
      INSERT INTO weighting_cell (study, weighting, categories, base, weight)
      VALUES (?, ?, ?, ?, ?)""";

  private static final String WEIGHTS =
      """
      SELECT r.id, c.weight
        FROM response r
        JOIN participant p ON p.study = r.study AND p.id = r.participant
        JOIN weighting_cell c ON c.study = r.study AND c.weighting = ?
         AND c.categories = ARRAY[%s]::text[] AND c.base = coalesce(r.weight, 1)
       WHERE r.study = ? AND r.questionnaire = ? AND r.review <> 'REJECTED'
         AND r.stored_at <= ? AND r.id > ?
       ORDER BY r.id LIMIT ?""";

  private final DataSource dataSource;

  WeightingCells(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** One more than {@link #MOST} if there are more; a category is null where it is not known. */
  List<RakingCell> read(String study, PutWeightingRequest definition) {
    String sql = READ.formatted(categories(definition.margins()), MOST + 1);
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      int next = bind(select, 1, definition.margins());
      select.setString(next, study);
      select.setString(next + 1, definition.questionnaire());
      List<RakingCell> cells = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          cells.add(cell(rows));
        }
      }
      return cells;
    } catch (SQLException failure) {
      throw new IllegalStateException("the responses could not be counted", failure);
    }
  }

  private static RakingCell cell(ResultSet rows) throws SQLException {
    List<String> categories = Arrays.asList((String[]) rows.getArray(1).getArray());
    return new RakingCell(categories, rows.getBigDecimal(2), rows.getLong(3));
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
    PutWeightingRequest definition = weighting.definition();
    String sql = WEIGHTS.formatted(categories(definition.margins()));
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setObject(1, weighting.key().id());
      int next = bind(select, 2, definition.margins());
      select.setString(next, weighting.key().study());
      select.setString(next + 1, definition.questionnaire());
      select.setObject(next + 2, Timestamp.from(weighting.finishedAt()));
      select.setObject(next + 3, after);
      select.setInt(next + 4, count);
      List<ResponseWeight> weights = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          weights.add(new ResponseWeight(rows.getObject(1, UUID.class), rows.getDouble(2)));
        }
      }
      return weights;
    } catch (SQLException failure) {
      throw new IllegalStateException("the weights could not be read", failure);
    }
  }

  private static String categories(List<Margin> margins) {
    return margins.stream()
        .map(margin -> margin.isOfRegion() ? "p.region" : "p.attributes ->> ?")
        .collect(Collectors.joining(", "));
  }

  /** Binds the names of the attributes, and says which parameter comes next. */
  private static int bind(PreparedStatement select, int first, List<Margin> margins)
      throws SQLException {
    int next = first;
    for (Margin margin : margins) {
      if (!margin.isOfRegion()) {
        select.setString(next++, margin.attribute());
      }
    }
    return next;
  }
}
