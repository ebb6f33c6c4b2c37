package org.safeer.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.safeer.system.store.FastCompaction;
import org.safeer.system.store.Topics;
import org.safeer.system.suite.Departure;
import org.safeer.system.suite.Person;
import org.safeer.system.suite.Rebuilds;
import org.safeer.system.suite.RunningSuite;
import org.safeer.system.suite.SafeerSuite;
import org.safeer.system.suite.SmallStudy;

/** A withdrawal reaches the log too, and no record that comes late undoes it. */
@Order(71)
@ExtendWith(SafeerSuite.class)
class ForgettingIT {

  private static final Duration COMPACTED = Duration.ofSeconds(60);

  private final RunningSuite suite;
  private final Departure departure;
  private final SmallStudy study;
  private final Person person;

  ForgettingIT(RunningSuite suite) {
    this.suite = suite;
    this.departure = Departure.of(suite);
    this.study = departure.study();
    this.person = departure.person();
  }

  @Test
  void theLogForgetsThePersonAndALateCopyBringsNothingBack() {
    // Given a log that once knew the person, and a broker that compacts within seconds
    assertThat(departure.past())
        .extracting(ConsumerRecord::topic)
        .contains(Topics.PARTICIPANTS, Topics.RESPONSES, Topics.INTERVIEWS, Topics.CODINGS);
    assertThat(departure.past()).noneMatch(r -> Topics.mentions(r, person.words()));
    FastCompaction.of(suite.kafka(), Topics.OF_PERSONS);

    // When
    awaitForgotten();

    // Then what arrives late is not believed, not even as the only word that is left on its key
    departure.repeatPast();
    assertNothingCameBack();
    awaitCompacted();
    Rebuilds.run(study.researcher(), study.key());
    assertNothingCameBack();
  }

  @Test
  void aLateCopyDoesNotStayInTheLog() {
    // Given
    FastCompaction.of(suite.kafka(), Topics.OF_PERSONS);

    // When the past is written once more behind the withdrawal
    departure.repeatPast();

    // Then the owners see it and take it back: no later reader finds the person
    awaitForgotten();
  }

  /** New records close the segments in which the old ones are: an open one is never compacted. */
  private void awaitForgotten() {
    Awaitility.await("the log has forgotten the person")
        .atMost(COMPACTED)
        .pollInterval(Duration.ofSeconds(2))
        .untilAsserted(
            () -> {
              departure.enterBeside();
              assertThat(departure.records().stream().filter(this::tells).map(Topics::brief))
                  .isEmpty();
            });
  }

  private void awaitCompacted() {
    Awaitility.await("one record for each key")
        .atMost(COMPACTED)
        .pollInterval(Duration.ofSeconds(2))
        .untilAsserted(
            () -> {
              departure.enterBeside();
              assertThat(departure.records().stream().map(r -> r.topic() + " " + r.key()))
                  .doesNotHaveDuplicates();
            });
  }

  /** More than that somebody withdrew, and that services erased. */
  private boolean tells(ConsumerRecord<String, byte[]> record) {
    String state = Topics.text(record.value());
    boolean allowed =
        record.value() == null
            || record.topic().equals(Topics.ERASURES)
            || record.topic().equals(Topics.PARTICIPANTS) && state.contains("\"withdrawn\"");
    return !allowed || state.contains(person.mark()) || state.contains("europe");
  }

  private void assertNothingCameBack() {
    departure.enterBeside();
    List<Integer> unreadable =
        List.of(
            study.researcher().get(study.responsePath(person.response())).status(),
            study.researcher().get(person.interviewPath()).status());
    assertThat(unreadable).allMatch(status -> status == 404 || status == 410);
    assertThat(
            study
                .researcher()
                .get(study.path("/responses?limit=200"))
                .expect(200)
                .json()
                .path("items"))
        .hasSize(study.counted());
    assertThat(study.at("all", 5)).isEqualTo(study.counted());
  }
}
