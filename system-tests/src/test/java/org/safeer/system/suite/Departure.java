package org.safeer.system.suite;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.safeer.system.store.Topics;

/**
 * A person who has withdrawn and a neighbour who stays. Their records share one partition, so what
 * is read of the neighbour tells that all before it has been read.
 */
public final class Departure {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final SmallStudy study;
  private final Topics topics;
  private final Person person;
  private final Person neighbour;
  private final List<ConsumerRecord<String, byte[]>> past;

  private Departure(SmallStudy study, Topics topics) {
    this.study = study;
    this.topics = topics;
    this.person = Person.enter(study, id -> true);
    study.awaitCounted(1);
    this.neighbour = enterBeside();
    awaitExcerpts(2);
    this.past = records();
    withdraw();
  }

  /** Returns when every service has said that it has erased. */
  public static Departure of(RunningSuite suite) {
    SmallStudy study = SmallStudy.create(suite.as(Client.FAITH_RESEARCHER), "withdrawal");
    return new Departure(study, new Topics(suite.kafka()));
  }

  private void withdraw() {
    String id = person.withdraw().expect(201).json().path("id").asText();
    String path = study.path("/withdrawals/" + id);
    Awaitility.await("all services have erased")
        .atMost(PATIENCE)
        .until(() -> status(path).equals("complete"));
  }

  private String status(String path) {
    return study.researcher().get(path).expect(200).json().path("status").asText();
  }

  /** One more participant whose records go where the departed one's went; counted on return. */
  public Person enterBeside() {
    int before = study.aggregates().at("/evidence/responses").asInt();
    int partition = Topics.partitionOf(study.key(), person.participant());
    Person beside = Person.enter(study, id -> Topics.partitionOf(study.key(), id) == partition);
    study.awaitCounted(before + 1);
    return beside;
  }

  public void awaitExcerpts(int excerpts) {
    Awaitility.await("excerpts counted")
        .atMost(PATIENCE)
        .until(() -> study.aggregates().at("/themes/0/codes/0/excerpts").asInt() == excerpts);
  }

  /** Every record in any topic that names the person. */
  public List<ConsumerRecord<String, byte[]>> records() {
    return Topics.OF_PERSONS.stream()
        .flatMap(topic -> topics.read(topic).stream())
        .filter(record -> traces().anyMatch(trace -> Topics.mentions(record, trace)))
        .toList();
  }

  private Stream<String> traces() {
    return Stream.concat(person.ids().stream(), Stream.of(person.mark(), person.words()));
  }

  /** Writes once more what the topics said of the person before the withdrawal. */
  public void repeatPast() {
    topics.repeat(past);
  }

  public List<ConsumerRecord<String, byte[]>> past() {
    return past;
  }

  public SmallStudy study() {
    return study;
  }

  public Person person() {
    return person;
  }

  public Person neighbour() {
    return neighbour;
  }
}
