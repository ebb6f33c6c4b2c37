package org.safeer.survey.responseexport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.EntityKey;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Field;
import org.safeer.survey.testing.ResponseExportRuns;

/** Without these, a link would open more than it was given for, or for longer. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class ExportLinkTest {

  private static final String CSV =
      "{\"questionnaire\": \"main\", \"questionnaireVersion\": 1, \"format\": \"csv\"}";

  @Inject ResponseExportRepository repository;

  @Test
  void aLinkThatNobodyIssuedOpensNothing() {
    // Given
    Field field = Field.ready();
    UUID export = UUID.randomUUID();
    ResponseExportRuns.run(field, export, CSV);
    String link = ResponseExportRuns.link(field, export, "responses.csv");
    char first = link.charAt("/v1/export-links/".length());
    String forged = link.replaceFirst("links/" + first, "links/" + (first == 'A' ? 'B' : 'A'));
    String later = link.replaceFirst("(links/.{27}).", "$1" + "9");

    // When, Then
    Clients.linkBearer().get(link).then().statusCode(200);
    for (String wrong : List.of(forged, later, link + "x", "/v1/export-links/none/responses.csv")) {
      Clients.linkBearer().get(wrong).then().statusCode(404).body("code", equalTo("not-found"));
    }

    // When, Then: it goes with its export
    Clients.owner().delete(ResponseExportRuns.path(field, export)).then().statusCode(204);
    Clients.owner().delete(ResponseExportRuns.path(field, export)).then().statusCode(204);
    Clients.linkBearer().get(link).then().statusCode(404);
  }

  @Test
  void aLinkExpiresAndIsIssuedAnew() {
    // Given
    Field field = Field.ready();
    UUID export = UUID.randomUUID();
    ResponseExportRuns.run(field, export, CSV);
    String links = ResponseExportRuns.path(field, export) + "/links";

    // When
    Clients.owner().body("{\"validSeconds\": 59}").post(links).then().statusCode(400);
    Clients.owner().body("{\"validSeconds\": 86401}").post(links).then().statusCode(400);
    Instant end =
        Instant.parse(
            Clients.owner()
                .header("Idempotency-Key", "once")
                .body("{\"validSeconds\": 60}")
                .post(links)
                .then()
                .statusCode(201)
                .extract()
                .path("expiresAt"));
    Clients.owner()
        .header("Idempotency-Key", "once")
        .body("{\"validSeconds\": 90}")
        .post(links)
        .then()
        .statusCode(422);

    // Then
    assertThat(end).isBetween(Instant.now(), Instant.now().plusSeconds(61));
  }

  @Test
  void anExportThatFailedHasNoLinksUntilItIsMadeAnew() {
    // Given
    Field field = Field.ready();
    UUID export = UUID.randomUUID();
    ResponseExportRuns.run(field, export, CSV);
    ExportFailure full = new ExportFailure("storage", "There was no room for the files.");
    QuarkusTransaction.requiringNew()
        .run(() -> repository.findById(new EntityKey(field.study(), export)).fail(full));

    // When, Then
    Clients.owner()
        .body("{}")
        .post(ResponseExportRuns.path(field, export) + "/links")
        .then()
        .statusCode(409)
        .body("code", equalTo("export-unfinished"));

    // When, Then
    ResponseExportRuns.run(field, export, CSV);
    String link = ResponseExportRuns.link(field, export, "responses.csv");
    assertThat(ResponseExportRuns.download(link)).isNotEmpty();
  }

  @Test
  void aLinkThatHasExpiredSaysSo() {
    // Given
    Field field = Field.ready();
    UUID export = UUID.randomUUID();
    ResponseExportRuns.run(field, export, CSV);
    ResponseExport stored =
        QuarkusTransaction.requiringNew()
            .call(() -> repository.findById(new EntityKey(field.study(), export)));

    // When
    Instant past = Instant.now().minusSeconds(1);
    String link = ExportLink.issue(stored.filesId(), past, stored.linkKey()).text();

    // Then
    Clients.linkBearer()
        .get("/v1/export-links/" + link + "/responses.csv")
        .then()
        .statusCode(410)
        .body("code", equalTo("link-expired"));
  }
}
