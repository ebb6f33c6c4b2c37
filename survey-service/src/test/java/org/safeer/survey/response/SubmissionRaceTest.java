package org.safeer.survey.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.safeer.kit.testing.Eventually.eventually;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Field;
import org.safeer.survey.testing.Forms;
import org.safeer.survey.testing.Published;
import org.safeer.survey.testing.Together;

/** Without these, impatient clients would count twice or be told that the server has failed. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class SubmissionRaceTest {

  private static final int CLIENTS = 6;

  @Test
  void identicalFirstSubmissionsCreateOne() throws Exception {
    // Given
    Field field = Field.ready();
    UUID participant = field.participant();
    UUID response = UUID.randomUUID();

    // When
    List<Integer> statuses =
        atOnce(client -> put(field.responsePath(response), Field.responseRequest(participant, 2)));

    // Then
    assertThat(statuses).containsOnlyOnce(201).containsOnly(200, 201);
    eventually(
        () ->
            assertThat(Published.records("safeer.responses", field.study() + "/" + response))
                .hasSize(1));
  }

  @Test
  void differentFirstSubmissionsLeaveOneAndRefuseTheOthers() throws Exception {
    // Given
    Field field = Field.ready();
    UUID participant = field.participant();
    UUID response = UUID.randomUUID();

    // When
    List<Integer> statuses =
        atOnce(
            client ->
                put(
                    field.responsePath(response),
                    Field.responseRequest(participant, 1 + client % 3)));

    // Then
    assertThat(statuses).containsOnlyOnce(201).contains(409).doesNotContain(500);
    Clients.owner().get(field.path("/responses")).then().body("items", hasSize(1));
  }

  @Test
  void studiesParticipantsAndDraftsAreCreatedOnceToo() throws Exception {
    // Given
    String study = "/v1/studies/study-" + UUID.randomUUID();
    Field field = Field.opened("consent");
    UUID participant = UUID.randomUUID();

    // When
    List<Integer> studies = atOnce(client -> put(study, Field.studyRequest("consent")));
    List<Integer> participants =
        atOnce(
            client -> put(field.participantPath(participant), Field.participantRequest("europe")));
    List<Integer> drafts = atOnce(client -> put(field.questionnaire(), Field.QUESTIONNAIRE));

    // Then
    assertThat(studies).containsOnlyOnce(201).containsOnly(200, 201);
    assertThat(participants).containsOnlyOnce(201).containsOnly(200, 201);
    assertThat(drafts).containsOnlyOnce(201).containsOnly(200, 201);
  }

  @Test
  void consentsAreRecordedOnceToo() throws Exception {
    // Given
    Field field = Field.opened("consent");
    UUID participant = field.participant();
    String consent = field.path("/consents/" + UUID.randomUUID());
    String form = field.path("/consent-forms/2");
    String body = Forms.consent(participant, "[\"survey\"]", "2026-11-21T09:30:00Z");

    // When
    List<Integer> consents = atOnce(client -> put(consent, body));
    List<Integer> forms = atOnce(client -> put(form, Forms.FORM));

    // Then
    assertThat(consents).containsOnlyOnce(201).containsOnly(200, 201);
    assertThat(forms).containsOnlyOnce(201).containsOnly(200, 201);
  }

  @Test
  void aWithdrawalWinsOverSubmissionsOfTheSameMoment() throws Exception {
    // Given
    Field field = Field.ready();
    UUID participant = field.participant();
    String withdrawal = "{\"participant\": \"%s\", \"scope\": \"all\"}".formatted(participant);

    // When
    List<Integer> statuses =
        atOnce(
            client ->
                client == 0
                    ? Clients.owner().body(withdrawal).post(field.path("/withdrawals")).statusCode()
                    : put(
                        field.responsePath(UUID.randomUUID()),
                        Field.responseRequest(participant, 2)));

    // Then
    assertThat(statuses).isSubsetOf(201, 410);
    Clients.owner().get(field.path("/responses")).then().body("items", hasSize(0));
  }

  private static int put(String path, String body) {
    return Clients.owner().body(body).put(path).statusCode();
  }

  private static List<Integer> atOnce(IntFunction<Integer> call) throws Exception {
    return Together.each(CLIENTS, call);
  }
}
