package org.safeer.kit.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** Records that could not be applied, kept for those who repair what was wrong. */
@ApplicationScoped
public class DeadLetters {

  private final DataSource dataSource;

  DeadLetters(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /** Keeps the records, in the caller's transaction; a replay keeps each once. */
  void keep(List<DeadLetter> letters) {
    if (letters.isEmpty()) {
      return;
    }
    try (Connection connection = dataSource.getConnection();
        PreparedStatement insert =
            connection.prepareStatement(
                """
                INSERT INTO dead_letter (topic, partition, record_offset, record_key, subject_key,
                                         reason, payload, dead_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, now())
                ON CONFLICT (topic, partition, record_offset) DO UPDATE
                   SET record_key = excluded.record_key, subject_key = excluded.subject_key,
                       reason = excluded.reason, payload = excluded.payload,
                       dead_at = excluded.dead_at""")) {
      for (DeadLetter letter : letters) {
        bind(insert, letter);
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException failure) {
      throw new IllegalStateException("dead letters were not kept", failure);
    }
  }

  private static void bind(PreparedStatement insert, DeadLetter letter) throws SQLException {
    StateRecord record = letter.record().state();
    insert.setString(1, record.topic());
    insert.setInt(2, record.partition());
    insert.setLong(3, record.offset());
    insert.setString(4, text(record.key()));
    insert.setString(5, text(letter.record().subjectKey()));
    insert.setString(6, text(letter.reason()));
    insert.setBytes(7, record.payload());
  }

  /** PostgreSQL's text takes no NUL, and a letter must not fail for what made it one. */
  private static String text(String value) {
    return value == null ? null : value.replace('\0', '\uFFFD');
  }

  /**
   * Deletes what a subject's dead letters hold, in the caller's transaction if there is one.
   *
   * @param subjectKey the partition key of the subject's records
   * @return how many there were
   */
  public int erase(String subjectKey) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement delete =
            connection.prepareStatement(
                "DELETE FROM dead_letter WHERE subject_key = ? OR record_key = ?")) {
      delete.setString(1, subjectKey);
      delete.setString(2, subjectKey);
      return delete.executeUpdate();
    } catch (SQLException failure) {
      throw new IllegalStateException("dead letters were not erased", failure);
    }
  }
}
