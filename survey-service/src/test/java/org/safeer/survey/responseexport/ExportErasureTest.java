package org.safeer.survey.responseexport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.safeer.kit.testing.Eventually.eventually;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeer.kit.job.ClaimLostException;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.participant.Participants;
import org.safeer.survey.response.Responses;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Field;
import org.safeer.survey.testing.ResponseExportRuns;

/**
 * Without these, what somebody has taken back could leave in a file that was just being written.
 */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class ExportErasureTest {

  private static final String CSV = "{\"questionnaire\": \"main\", \"format\": \"csv\"}";

  @Inject Participants participants;
  @Inject Responses responses;
  @Inject ResponseExports exports;
  @Inject ExportClaims claims;
  @Inject ExportWorker worker;

  @Test
  void anExportWaitsForAnErasureThatHasBegun() {
    // Given
    Field field = Field.ready();
    UUID leaving = field.participant();
    UUID gone = field.response(leaving);
    UUID export = UUID.randomUUID();

    // When an export is taken up while the erasure is not yet committed
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              participants.holdAlone(field.study(), leaving);
              exports.outdate(field.study());
              responses.eraseAll(field.study(), leaving);
              ResponseExportRuns.put(field, export, CSV).statusCode(202);
              eventually(
                  () ->
                      Clients.owner()
                          .get(ResponseExportRuns.path(field, export))
                          .then()
                          .body("status", not(equalTo("queued"))));
            });

    // Then
    assertThat(ResponseExportRuns.ended(field, export).getInt("rows.total")).isZero();
    byte[] file =
        ResponseExportRuns.download(ResponseExportRuns.link(field, export, "responses.csv"));
    assertThat(new String(file, StandardCharsets.UTF_8)).doesNotContain(gone.toString());
  }

  @Test
  void anExportUnderWayBeginsAgainWhenSomebodyWithdraws() throws InterruptedException {
    // Given an export that somebody has taken up and not ended
    Field field = Field.ready();
    UUID leaving = field.participant();
    field.response(leaving);
    UUID export = UUID.randomUUID();
    worker.stop();
    ResponseExportRuns.put(field, export, CSV).statusCode(202);
    ExportClaim claim = claims.claim();
    while (!claim.export().id().equals(export)) {
      claim = claims.claim();
    }
    claims.store(claim, "responses.csv", 0, new byte[] {1});

    // When
    Clients.owner()
        .body("{\"participant\": \"%s\", \"scope\": \"all\"}".formatted(leaving))
        .post(field.path("/withdrawals"))
        .then()
        .statusCode(201);

    // Then whoever goes on writing is told to stop, and the next run ends it
    ExportClaim late = claim;
    assertThat(catchThrowable(() -> claims.store(late, "responses.csv", 1, new byte[] {2})))
        .isInstanceOf(ClaimLostException.class);
    worker.start();
    assertThat(ResponseExportRuns.ended(field, export).getInt("rows.total")).isZero();
  }
}
