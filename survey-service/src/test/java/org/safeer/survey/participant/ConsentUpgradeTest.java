package org.safeer.survey.participant;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.LocalStackResource;

/** Without this, those who took part before consents were kept would seem never to have agreed. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class ConsentUpgradeTest {

  private static final String PEOPLE =
      """
      INSERT INTO study VALUES ('old', 'owner', 1, '{}');
      INSERT INTO participant VALUES
        ('old', '0193a1b0-0000-7000-8000-000000000001', 1795500000001, 'ACTIVE', 'gulf', '{}',
         '{"kind": "consent", "scopes": ["survey"]}', 'partner-app'),
        ('old', '0193a1b0-0000-7000-8000-000000000002', 1795500000002, 'ACTIVE', 'gulf', '{}',
         '{"kind": "published-dataset", "source": "A dataset"}', 'partner-app'),
        ('old', '0193a1b0-0000-7000-8000-000000000003', 1795500000003, 'WITHDRAWN', NULL, NULL,
         NULL, NULL);""";

  private static final String CONSENTS =
      """
      SELECT string_agg(c.participant || ' ' || c.registered_by, ',') FROM consent c
        JOIN participant p ON p.id = c.participant AND p.registered_basis = c.basis""";

  @Inject DataSource dataSource;

  @Test
  void whoRegisteredBeforeHasTheConsentThatCameAlong() throws SQLException, IOException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      // Given
      statement.execute("CREATE SCHEMA before; SET LOCAL search_path TO before");
      statement.execute(migration("V1__survey.sql"));
      statement.execute(PEOPLE);

      // When
      statement.execute(migration("V2__consents.sql"));

      // Then
      try (ResultSet consents = statement.executeQuery(CONSENTS)) {
        consents.next();
        assertThat(consents.getString(1))
            .isEqualTo("0193a1b0-0000-7000-8000-000000000001 partner-app");
      }
      connection.rollback();
    }
  }

  private static String migration(String file) throws IOException {
    try (InputStream sql = ConsentUpgradeTest.class.getResourceAsStream("/db/migration/" + file)) {
      return new String(sql.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
