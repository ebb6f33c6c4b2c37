package org.safeer.kit.outbox;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Alternative;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * The tables of the test's entity and projection; no migration, as this jar is on others' paths.
 */
@Alternative
@ApplicationScoped
public class TallyTables {

  void create(@Observes @Priority(1) StartupEvent event, DataSource dataSource)
      throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          CREATE TABLE IF NOT EXISTS tally (
            key text PRIMARY KEY, subject text NOT NULL, version bigint NOT NULL,
            amount int NOT NULL);
          CREATE TABLE IF NOT EXISTS tally_evidence (
            generation int, key text, version bigint NOT NULL, amount int NOT NULL,
            PRIMARY KEY (generation, key));
          CREATE TABLE IF NOT EXISTS tally_total (
            generation int PRIMARY KEY, amount bigint NOT NULL, applied bigint NOT NULL)""");
    }
  }
}
