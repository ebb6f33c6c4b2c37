package org.safeer.kit.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.safeer.kit.outbox.Tallies;
import org.safeer.kit.outbox.TallyState;

/** The sum of all tallies, moved by the difference that each newer state makes. */
@Alternative
@ApplicationScoped
public class TallyProjection implements StateProjection {

  private final DataSource dataSource;
  private volatile Consumer<StateRecord> interference = record -> {};

  TallyProjection(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  @Override
  public Set<String> topics() {
    return Set.of(Tallies.TOPIC);
  }

  /** Something to go wrong with each record, before it is applied. */
  public void interfere(Consumer<StateRecord> interference) {
    this.interference = interference;
  }

  @Override
  public void apply(List<StateRecord> poll, int generation) {
    for (StateRecord record : poll) {
      interference.accept(record);
      int amount = record.tombstone() ? 0 : record.as(TallyState.class).amount();
      apply(record, amount, generation);
    }
  }

  @Override
  public boolean blocks(StateRecord record) {
    return record.key() != null && record.key().startsWith("never-skip");
  }

  @Override
  public void clear(int generation) {
    update("DELETE FROM tally_evidence WHERE generation = ?", generation);
    update("DELETE FROM tally_total WHERE generation = ?", generation);
  }

  private void apply(StateRecord record, int amount, int generation) {
    long known =
        number(
            "SELECT version FROM tally_evidence WHERE generation = ? AND key = ?",
            generation,
            record.key());
    if (record.version() <= known) {
      return;
    }
    long before =
        number(
            "SELECT amount FROM tally_evidence WHERE generation = ? AND key = ?",
            generation,
            record.key());
    update(
        """
        INSERT INTO tally_evidence VALUES (?, ?, ?, ?)
        ON CONFLICT (generation, key)
        DO UPDATE SET version = excluded.version, amount = excluded.amount""",
        generation,
        record.key(),
        record.version(),
        amount);
    update(
        """
        INSERT INTO tally_total AS t VALUES (?, ?, 1)
        ON CONFLICT (generation) DO UPDATE SET amount = t.amount + excluded.amount,
          applied = t.applied + 1""",
        generation,
        amount - before);
  }

  /** The sum in a generation. */
  public long total(int generation) {
    return number("SELECT amount FROM tally_total WHERE generation = ?", generation);
  }

  /** The sum of a group of keys in a generation. */
  public long total(int generation, String prefix) {
    return number(
        "SELECT coalesce(sum(amount), 0) FROM tally_evidence WHERE generation = ?"
            + " AND starts_with(key, ?)",
        generation,
        prefix);
  }

  private long number(String sql, Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = prepare(connection, sql, values);
        ResultSet rows = select.executeQuery()) {
      return rows.next() ? rows.getLong(1) : 0;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private void update(String sql, Object... values) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement = prepare(connection, sql, values)) {
      statement.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static PreparedStatement prepare(Connection connection, String sql, Object... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    return statement;
  }
}
