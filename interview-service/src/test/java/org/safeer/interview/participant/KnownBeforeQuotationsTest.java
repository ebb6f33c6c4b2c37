package org.safeer.interview.participant;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.safeer.interview.testing.RealServers;
import org.safeer.interview.testing.TestStudy;

/** Without these, an upgrade could publish people who never agreed, or nobody ever again. */
@RealServers
class KnownBeforeQuotationsTest {

  @Inject DataSource database;

  @Test
  void whoWasKnownBeforeIsNotQuotedAndReadOnceMore() throws SQLException {
    // Given the tables as they were, with a participant that was read up to position 7
    String schema = "before_" + UUID.randomUUID().toString().replace("-", "");
    flyway(schema).target("1").load().migrate();
    execute(
        """
        INSERT INTO %1$s.participant_copy VALUES
          ('s', '0193a1b0-0000-7000-8000-000000000001', 3, 'active', true);
        INSERT INTO %1$s.consumer_position VALUES
          (1, 'safeer.participants', 0, 7, 'id'), (1, 'safeer.studies', 0, 7, 'id')"""
            .formatted(schema));

    // When
    flyway(schema).load().migrate();

    // Then
    assertThat(number("SELECT count(*) FROM %s.participant_copy WHERE quotation_allowed", schema))
        .isZero();
    String position = "SELECT position FROM %s.consumer_position WHERE topic = 'safeer.";
    assertThat(number(position + "participants'", schema)).isZero();
    assertThat(number(position + "studies'", schema)).isEqualTo(7);
    execute("DROP SCHEMA " + schema + " CASCADE");
  }

  @Test
  void theSameStateReadOnceMoreTellsThatSomebodyMayBeQuoted() throws SQLException {
    // Given
    TestStudy study = TestStudy.known();
    UUID participant = study.participant("interview", "quotation");
    execute(
        "UPDATE participant_copy SET quotation_allowed = false WHERE participant = '%s'"
            .formatted(participant));
    UUID interview = study.interview(participant);
    study.transcript(interview, "Words.").statusCode(201);
    study.code("home");
    UUID coding = study.coding(interview, TestStudy.quotableOf("home", 1, 0, 2));
    study.checker().post(study.approvalPath(interview, coding)).then().statusCode(409);

    // When the topic is read again, from its beginning
    study.tell(participant, 1, "interview", "quotation");

    // Then
    study.awaitQuotable(participant);
    study.checker().post(study.approvalPath(interview, coding)).then().statusCode(200);
  }

  private FluentConfiguration flyway(String schema) {
    return Flyway.configure()
        .dataSource(database)
        .schemas(schema)
        .locations("db/kit", "db/migration");
  }

  private long number(String query, String schema) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement select = connection.createStatement();
        ResultSet rows = select.executeQuery(query.formatted(schema))) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
