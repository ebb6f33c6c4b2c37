package org.safeer.survey.responseimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.safeer.kit.testing.Eventually.eventually;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.kit.job.ClaimLostException;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Csv;
import org.safeer.survey.testing.Field;
import org.safeer.survey.testing.Imports;
import org.safeer.survey.testing.Published;

/** Without these, a restart in the middle of an import would lose rows or import them twice. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class ImportResumeTest {

  private static final int ROWS = 250;

  @Inject ImportWorker worker;
  @Inject ImportClaims claims;
  @Inject ImportRun run;
  @Inject DataSource dataSource;

  private Field field;
  private String location;

  /** The import waits, since the process that would work on it is down. */
  @BeforeEach
  void queue() throws InterruptedException {
    worker.stop();
    field = Field.ready("published-dataset");
    location =
        Csv.of("resumed", "Yes,,,,\n".repeat(ROWS))
            .post(Clients.owner(), field)
            .statusCode(202)
            .extract()
            .header("Location");
  }

  @AfterEach
  void goOn() throws InterruptedException {
    worker.stop();
    worker.start();
  }

  @Test
  void aRestartGoesOnWhereTheImportStopped() throws IOException {
    // Given
    AtomicInteger chunks = new AtomicInteger();
    run.run(claims.claim(UUID.randomUUID()), () -> chunks.incrementAndGet() > 1);
    Clients.owner()
        .get(location)
        .then()
        .body("status", equalTo("running"))
        .body("rows.imported", equalTo(100));

    // When
    worker.start();

    // Then
    JsonPath job = Imports.ended(location);
    assertThat(job.getString("status")).isEqualTo("finished");
    assertThat(job.getInt("rows.imported")).isEqualTo(ROWS);
    eventually(
        () -> assertThat(Published.records("safeer.responses", field.study() + "/")).hasSize(ROWS));
  }

  @Test
  void aProcessThatWasThoughtDeadDoesNotWriteAnyMore() throws SQLException {
    // Given
    ImportClaim frozen = claims.claim(UUID.randomUUID());
    expire();
    ImportClaim successor = claims.claim(UUID.randomUUID());

    // When, Then
    assertThat(successor.job()).isEqualTo(frozen.job());
    assertThatThrownBy(() -> run.run(frozen, () -> false)).isInstanceOf(ClaimLostException.class);
    claims.release(successor);
    worker.start();
    assertThat(Imports.ended(location).getInt("rows.imported")).isEqualTo(ROWS);
  }

  @Test
  void anImportNobodyCanFinishFailsInsteadOfRunningForEver() throws SQLException {
    // Given
    for (int attempt = 0; attempt < 6; attempt++) {
      claims.claim(UUID.randomUUID());
      expire();
    }

    // When
    worker.start();

    // Then
    JsonPath job = Imports.ended(location);
    assertThat(job.getString("status")).isEqualTo("failed");
    assertThat(job.getList("problems.rule")).containsExactly("internal");
  }

  @Test
  void theFileIsGoneOnceTheImportHasEnded() throws SQLException {
    // When
    worker.start();
    Imports.ended(location);

    // Then
    try (Connection connection = dataSource.getConnection();
        PreparedStatement count =
            connection.prepareStatement("SELECT count(*) FROM response_import_piece")) {
      var rows = count.executeQuery();
      rows.next();
      assertThat(rows.getLong(1)).isZero();
    }
  }

  /** Time passes without a word from the process that holds the import. */
  private void expire() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "UPDATE response_import SET claimed_until = now() - interval '1 second'"
                    + " WHERE status = 'RUNNING'")) {
      update.executeUpdate();
    }
  }
}
