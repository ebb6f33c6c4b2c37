package org.safeer.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeer.system.openapi.ApiDocument;
import org.safeer.system.openapi.DemoPlaces;
import org.safeer.system.openapi.Findings;
import org.safeer.system.openapi.Operation;
import org.safeer.system.openapi.Places;
import org.safeer.system.openapi.Shot;
import org.safeer.system.suite.Answer;
import org.safeer.system.suite.Api;
import org.safeer.system.suite.Client;
import org.safeer.system.suite.RawHttp;
import org.safeer.system.suite.Roles;
import org.safeer.system.suite.RunningSuite;
import org.safeer.system.suite.SafeerSuite;

/** Each step of a study is taken by the role whose step it is, and by no other. */
@Order(21)
@ExtendWith(SafeerSuite.class)
class RolesIT {

  private static final String DRAFT =
      """
      {"title":{"en":"Findings of my own"},"themes":["praying-in-public"]}
      """;

  private static final Map<String, String> PATHS =
      Map.of(
          "survey-service", "/responses",
          "interview-service", "/interviews",
          "theme-service", "/aggregates");

  private final RunningSuite suite;
  private final List<Operation> operations;

  RolesIT(RunningSuite suite) {
    this.suite = suite;
    this.operations = ApiDocument.read(suite.asStranger()).operations();
  }

  @ParameterizedTest
  @EnumSource(Client.class)
  void aRoleIsToldFirstWhatItMayNotDo(Client client) {
    // Given a study that nobody has, so that whoever may ask is told only that
    Places nowhere = DemoPlaces.freeways().with("studies", "nobody-knows");
    Findings findings = new Findings();

    // When
    for (Operation operation : operations) {
      boolean creates = operation.path().equals("/v1/studies/{study}") && operation.hasBody();
      if (operation.inStudy() && !creates) {
        call(client, operation, nowhere, findings);
      }
    }

    // Then
    assertThat(findings.report()).isEmpty();
  }

  private void call(Client client, Operation operation, Places nowhere, Findings findings) {
    boolean may = operation.scopes().stream().anyMatch(Roles.scopes(client)::contains);
    Answer answer = Shot.documented(operation, operation.at(nowhere)).fire(suite.as(client));
    if (answer.status() != (may ? 404 : 403)) {
      findings.add(operation, answer.status() + " for " + client + ": " + answer.body());
    }
  }

  @Test
  void whoWroteAReleaseDoesNotPublishItAndWhoPublishesWritesNone() {
    // Given a draft of the researcher's
    String study = "/v1/studies/" + RunningSuite.FAITH + "/releases/";
    String release = study + UUID.randomUUID();
    suite.as(Client.FAITH_RESEARCHER).put(release, DRAFT).expect(201);

    // When
    int self = suite.as(Client.FAITH_RESEARCHER).post(release + "/publication", "{}").status();
    int partner = suite.as(Client.PARTNER).post(release + "/publication", "{}").status();
    int checker = suite.as(Client.CHECKER).put(study + UUID.randomUUID(), DRAFT).status();

    // Then, and a draft is not there for the embassy
    assertThat(List.of(self, partner, checker)).containsOnly(403);
    assertThat(suite.as(Client.EMBASSY).get(release).status()).isEqualTo(404);
    assertThat(suite.as(Client.CHECKER).get(release).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"survey-service", "interview-service", "theme-service"})
  void aServiceBelievesNobodyButTheGateway(String service) {
    // Given somebody on the machine who has found the way past the gateway
    Api direct = Api.at(suite.service(service).baseUrl());
    String path = "/v1/studies/" + RunningSuite.FAITH + PATHS.get(service);
    String key = suite.keys().of(Client.FAITH_RESEARCHER.id());

    // When
    List<Answer> answers =
        List.of(
            direct.get(path),
            Answer.from(direct.request().header("X-API-Key", key).get(path)),
            Answer.from(
                direct
                    .request()
                    .header("Authorization", "Bearer " + RawHttp.FORGED_TOKEN)
                    .get(path)),
            Answer.from(direct.request().header("X-Client", "faith-researcher").get(path)));

    // Then
    assertThat(answers).extracting(Answer::status).containsOnly(401);
  }
}
