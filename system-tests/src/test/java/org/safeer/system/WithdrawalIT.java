package org.safeer.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.safeer.system.store.Databases;
import org.safeer.system.suite.Answer;
import org.safeer.system.suite.Api;
import org.safeer.system.suite.Departure;
import org.safeer.system.suite.Person;
import org.safeer.system.suite.RunningSuite;
import org.safeer.system.suite.SafeerSuite;

/** Who withdraws is gone from everything that can be read, and cannot be put back. */
@Order(70)
@ExtendWith(SafeerSuite.class)
@TestInstance(Lifecycle.PER_CLASS)
class WithdrawalIT {

  private final RunningSuite suite;
  private final Departure departure;
  private final Person person;
  private final Api researcher;

  WithdrawalIT(RunningSuite suite) {
    this.suite = suite;
    this.departure = Departure.of(suite);
    this.person = departure.person();
    this.researcher = departure.study().researcher();
  }

  @Test
  void ofTheParticipantOnlyTheWithdrawalIsLeft() {
    // Given a withdrawal that says it is complete
    // When
    Answer left = researcher.get(person.participantPath()).expect(200);

    // Then
    assertThat(left.json().path("status").asText()).isEqualTo("withdrawn");
    assertThat(left.body()).doesNotContain("europe", person.mark(), "consent");
  }

  @Test
  void noAnswerShowsWhatThePersonSaid() {
    // Given
    List<String> gone =
        List.of(
            departure.study().responsePath(person.response()),
            person.interviewPath(),
            person.interviewPath() + "/transcript",
            person.interviewPath() + "/codings/" + person.coding());
    List<String> lists =
        List.of("/participants", "/responses", "/interviews", "/excerpts?code=welcome");

    // When
    Stream<Answer> answers = gone.stream().map(researcher::get);
    Stream<Answer> listed = lists.stream().map(departure.study()::path).map(researcher::get);

    // Then
    assertThat(answers).extracting(Answer::status).allMatch(s -> s == 404 || s == 410);
    assertThat(listed)
        .allSatisfy(
            list ->
                assertThat(list.expect(200).body())
                    .doesNotContain(
                        person.mark(),
                        person.words(),
                        person.response(),
                        person.interview(),
                        person.coding()));
  }

  @Test
  void theLiveFiguresAreThoseOfTheOthers() {
    // Given one neighbour with one response, one interview and one coding
    // When
    var evidence = departure.study().aggregates();

    // Then
    assertThat(evidence.at("/evidence/responses").asInt()).isEqualTo(1);
    assertThat(evidence.at("/evidence/interviews").asInt()).isEqualTo(1);
    assertThat(evidence.at("/themes/0/codes/0/excerpts").asInt()).isEqualTo(1);
    assertThat(evidence.at("/themes/0/codes/0/interviewees").asInt()).isEqualTo(1);
    assertThat(departure.study().at("europe", 5)).isEqualTo(1);
  }

  @Test
  void nothingOfThePersonIsTakenInAgain() {
    // Given a partner's program that retries everything it once sent
    // When
    List<Answer> again =
        List.of(person.putParticipant(), person.putResponse(), person.putInterview());
    List<Answer> below = List.of(person.putTranscript(), person.putCoding());

    // Then
    assertThat(again).extracting(Answer::status).containsOnly(410);
    assertThat(below).extracting(Answer::status).allMatch(s -> s == 404 || s == 410);
    assertThat(person.withdraw().status()).as("asking twice").isEqualTo(200);
  }

  @Test
  void noTableAndNoLogHoldsAWordOfThePerson() throws SQLException, IOException {
    // Given every table of every service, and every line the suite has logged
    Databases databases = new Databases(suite);

    // When
    Map<String, List<String>> rows = databases.rowsWith(person.mark());
    rows.putAll(databases.rowsWith(person.words()));
    List<Path> logs = new ArrayList<>(logsWith(person.mark()));
    logs.addAll(logsWith(person.words()));

    // Then
    assertThat(rows).isEmpty();
    assertThat(logs).isEmpty();
    for (String id : person.ids()) {
      assertThat(databases.rowsWith(id).toString())
          .doesNotContain("europe", "welcome", "in-person");
    }
  }

  private List<Path> logsWith(String words) throws IOException {
    try (Stream<Path> files = Files.walk(suite.data().resolve("logs"))) {
      return files.filter(Files::isRegularFile).filter(file -> holds(file, words)).toList();
    }
  }

  private static boolean holds(Path file, String words) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1).contains(words);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
