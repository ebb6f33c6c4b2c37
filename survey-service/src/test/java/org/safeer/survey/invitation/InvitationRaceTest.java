package org.safeer.survey.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Invited;
import org.safeer.survey.testing.StoredRows;
import org.safeer.survey.testing.Together;

/** Without these, a link for one would let in two, or an eager click would cost a place. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class InvitationRaceTest {

  private static final int BEARERS = 50;
  private static final int TIMES = 5;

  @Inject DataSource dataSource;

  @Test
  void ofFiftyAtTheLastUseOneIsLetIn() throws Exception {
    // Given
    Invited invited = Invited.ready();
    UUID id = UUID.randomUUID();
    String token = invited.invite(id, ", \"maxUses\": 3").extract().path("token");
    Invited.code(token);
    Invited.code(token);

    // When
    List<Integer> statuses = Together.each(BEARERS, bearer -> enter(token, UUID.randomUUID()));

    // Then
    assertThat(Collections.frequency(statuses, 201)).isEqualTo(1);
    assertThat(Collections.frequency(statuses, 410)).isEqualTo(BEARERS - 1);
    Clients.owner()
        .get(invited.path(id))
        .then()
        .body("uses", equalTo(3))
        .body("state", equalTo("used-up"));
    Clients.owner().get(invited.field().path("/participants")).then().body("items", hasSize(3));
  }

  @Test
  void anEagerClickUsesOnePlaceAndMakesOneParticipant() throws Exception {
    // Given
    Invited invited = Invited.ready();
    String token = invited.token(", \"maxUses\": 100");
    UUID participation = UUID.randomUUID();

    // When
    List<Integer> statuses = Together.each(BEARERS, bearer -> enter(token, participation));

    // Then
    assertThat(statuses).containsOnlyOnce(201).containsOnly(200, 201);
    Clients.owner().get(invited.field().path("/participants")).then().body("items", hasSize(1));
    Clients.owner()
        .get(invited.field().path("/invitations"))
        .then()
        .body("items[0].uses", equalTo(1));
  }

  @Test
  void whoWithdrawsWhileTheySubmitLeavesNothing() throws Exception {
    for (int time = 0; time < TIMES; time++) {
      // Given
      Invited invited = Invited.ready();
      String code = Invited.code(invited.token(""));
      Invited.save(code, "\"image-abroad\": {\"value\": 3}").statusCode(201);
      UUID participant = UUID.fromString(invited.onlyParticipant().getString("participant"));

      // When
      List<Integer> statuses =
          Together.call(
              List.of(
                  () -> withdraw(code),
                  () -> Invited.submit(code).extract().statusCode(),
                  () -> Invited.submit(code).extract().statusCode()));

      // Then
      assertThat(statuses.get(0)).isEqualTo(201);
      assertThat(statuses).isSubsetOf(200, 201, 410);
      assertThat(StoredRows.tablesThatName(participant, dataSource))
          .containsExactlyInAnyOrder(
              "participant",
              "participation",
              "receipt",
              "response_tombstone",
              "withdrawal",
              "erasure");
    }
  }

  private static int withdraw(String code) {
    return Clients.respondent(code)
        .body("{\"scope\": \"all\"}")
        .put("/v1/receipt/withdrawal")
        .statusCode();
  }

  private static int enter(String token, UUID participation) {
    return Invited.enter(token, participation, Invited.agreement()).extract().statusCode();
  }
}
