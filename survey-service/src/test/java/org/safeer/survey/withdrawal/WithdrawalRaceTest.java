package org.safeer.survey.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.safeer.kit.testing.Eventually.eventually;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.safeer.kit.testing.LocalStackResource;
import org.safeer.survey.testing.Clients;
import org.safeer.survey.testing.Edits;
import org.safeer.survey.testing.Field;
import org.safeer.survey.testing.Published;
import org.safeer.survey.testing.StoredRows;
import org.safeer.survey.testing.Together;

/** Without these, who withdraws while somebody works on their answers would stay. */
@QuarkusTest
@WithTestResource(
    value = LocalStackResource.class,
    initArgs = @ResourceArg(name = "database", value = "survey"))
class WithdrawalRaceTest {

  private static final int ROUNDS = 15;

  private static final String WEIGHTING =
      """
      {"questionnaire": "main",
       "margins": [{"attribute": "region", "shares": {"gulf": 0.5, "europe": 0.5}}]}""";

  @Inject DataSource dataSource;

  /** One whose response somebody works on. */
  private record Person(UUID participant, UUID response) {

    static Person in(Field field) {
      UUID participant = field.participant();
      return new Person(participant, field.response(participant));
    }
  }

  private static RequestSpecification seen(Field field, Person person) {
    return Clients.owner().header("If-Match", Edits.etag(field, person.response()));
  }

  private static int withdraw(Field field, Person person) {
    return Clients.owner()
        .body("{\"participant\": \"%s\", \"scope\": \"all\"}".formatted(person.participant()))
        .post(field.path("/withdrawals"))
        .statusCode();
  }

  @Test
  void nothingIsLeftOfWhoWithdrawsWhileTheirAnswersAreWorkedOn() throws Exception {
    // Given
    Field field = Field.ready();
    field.response(field.participant());
    List<Person> gone = new ArrayList<>();
    List<UUID> weightings = new ArrayList<>();

    // When
    for (int round = 0; round < ROUNDS; round++) {
      Person edited = Person.in(field);
      Person reviewed = Person.in(field);
      UUID weighting = UUID.randomUUID();
      RequestSpecification edit = seen(field, edited).body(Edits.request(1));
      RequestSpecification review = seen(field, reviewed).body("{\"state\": \"approved\"}");
      RequestSpecification comment = Clients.owner().body("{\"text\": \"Ask the partner.\"}");
      String comments = field.responsePath(reviewed.response()) + "/comments";
      List<Integer> statuses =
          Together.call(
              List.of(
                  () -> withdraw(field, edited),
                  () -> withdraw(field, reviewed),
                  () -> edit.post(field.responsePath(edited.response()) + "/versions").statusCode(),
                  () ->
                      review.put(field.responsePath(reviewed.response()) + "/review").statusCode(),
                  () -> comment.post(comments).statusCode(),
                  () ->
                      Clients.owner()
                          .body(WEIGHTING)
                          .put(field.path("/weightings/" + weighting))
                          .statusCode()));
      // Then
      assertThat(statuses.subList(0, 2)).containsOnly(201);
      assertThat(statuses.get(2)).isIn(201, 410);
      assertThat(statuses.get(3)).isIn(200, 410);
      assertThat(statuses.get(4)).isIn(201, 410);
      assertThat(statuses.get(5)).isEqualTo(202);
      gone.addAll(List.of(edited, reviewed));
      weightings.add(weighting);
    }

    // Then
    weightings.forEach(one -> computed(field, one));
    for (Person person : gone) {
      assertGone(field, person);
    }
    assertTombstones(field, gone);
  }

  /** Without anybody from Europe there is nothing to weight by; nobody who left is counted. */
  private static void computed(Field field, UUID weighting) {
    eventually(
        () ->
            Clients.owner()
                .get(field.path("/weightings/" + weighting))
                .then()
                .body("status", equalTo("failed")));
  }

  private void assertGone(Field field, Person person) throws SQLException {
    assertThat(StoredRows.tablesThatName(person.response(), dataSource))
        .containsExactly("response_tombstone");
    Clients.owner()
        .body(Field.responseRequest(person.participant(), 3))
        .put(field.responsePath(person.response()))
        .then()
        .statusCode(410);
  }

  /** The last word on each response, which compaction keeps, is that there is none. */
  private static void assertTombstones(Field field, List<Person> gone) {
    eventually(
        () -> {
          Map<String, ConsumerRecord<String, byte[]>> last = new HashMap<>();
          Published.records("safeer.responses", field.study() + "/")
              .forEach(one -> last.put(one.key(), one));
          for (Person person : gone) {
            assertThat(last.get(field.study() + "/" + person.response()).value()).isNull();
          }
        });
  }
}
