package org.safeer.interview.interview;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.safeer.interview.testing.RealServers;

/** Without this, an upgrade would lose how far each interview was. */
@RealServers
class EarlierInterviewsTest {

  @Inject DataSource database;

  @Test
  void interviewsFromBeforeKeepTheirStatusAndWhatIsKnownOfIt() throws SQLException {
    // Given the tables as they were, with one interview that has a transcript and one that has not
    String schema = "before_" + UUID.randomUUID().toString().replace("-", "");
    flyway(schema).target("4").load().migrate();
    execute(
        """
        INSERT INTO %1$s.interview VALUES
          ('s', '0193a1b0-0000-7000-8000-0000000000b1', '0193a1b0-0000-7000-8000-000000000001',
           1764547200000, 'video', 'ur', '2025-11-30', NULL, NULL, NULL, 'partner'),
          ('s', '0193a1b0-0000-7000-8000-0000000000b2', '0193a1b0-0000-7000-8000-000000000001',
           1764633600000, 'video', 'ur', '2025-11-30', NULL, NULL, 1, 'partner')"""
            .formatted(schema));

    // When
    flyway(schema).load().migrate();

    // Then
    assertThat(rows("SELECT status FROM %s.interview ORDER BY interview", schema))
        .containsExactly("conducted", "transcribed");
    assertThat(
            rows(
                "SELECT concat_ws(' ', status, on_day, to_char(changed_at AT TIME ZONE 'UTC',"
                    + " 'YYYY-MM-DD'), changed_by) FROM %s.interview_status"
                    + " ORDER BY interview, version",
                schema))
        .containsExactly(
            "conducted 2025-11-30 2025-12-01 partner",
            "conducted 2025-11-30 partner",
            "transcribed 2025-12-02 2025-12-02");
    execute("DROP SCHEMA " + schema + " CASCADE");
  }

  private FluentConfiguration flyway(String schema) {
    return Flyway.configure()
        .dataSource(database)
        .schemas(schema)
        .locations("db/kit", "db/migration");
  }

  private List<String> rows(String query, String schema) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement select = connection.createStatement();
        ResultSet found = select.executeQuery(query.formatted(schema))) {
      List<String> rows = new ArrayList<>();
      while (found.next()) {
        rows.add(found.getString(1));
      }
      return rows;
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
