package org.safeer.system.suite;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A participant with one of everything, whose every word can be recognised wherever it is kept.
 *
 * @param mark stands in the attributes, which travel to other services
 * @param words stand in the interview, the transcript and the coding's memo, which must not travel
 */
public record Person(
    SmallStudy study,
    String participant,
    String response,
    String interview,
    String coding,
    String mark,
    String words) {

  /** Enters the study with an attribute, a response, an interview and a coding. */
  public static Person enter(SmallStudy study, Predicate<String> wanted) {
    String id = Stream.generate(Person::id).filter(wanted).findFirst().orElseThrow();
    Person person = new Person(study, id, id(), id(), id(), newMark(), word());
    person.putParticipant().expect(201);
    person.putResponse().expect(201);
    person.putInterview().expect(201);
    person.putTranscript().expect(201);
    person.putCoding().expect(201);
    return person;
  }

  /** A word that nobody else says. */
  private static String word() {
    return "words" + id().replace("-", "");
  }

  /** A number that stands nowhere else: with its minus sign, no id and no time begins like it. */
  public static String newMark() {
    return "-" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000);
  }

  private static String id() {
    return UUID.randomUUID().toString();
  }

  /** Every id under which something of this person is kept. */
  public List<String> ids() {
    return List.of(participant, response, interview, coding);
  }

  public String participantPath() {
    return study.path("/participants/" + participant);
  }

  public String interviewPath() {
    return study.path("/interviews/" + interview);
  }

  public Answer putParticipant() {
    String attributes = "{\"mark\":\"%s\"}".formatted(mark);
    return api().put(participantPath(), Bodies.participant("europe", attributes));
  }

  public Answer putResponse() {
    return study.respond(response, participant, 5);
  }

  public Answer putInterview() {
    String body =
        """
        {"participant":"%s","mode":"in-person","language":"en","conductedOn":"2026-05-04",
         "place":"%s"}
        """;
    return api().put(interviewPath(), body.formatted(participant, words));
  }

  public Answer putTranscript() {
    return api()
        .put(interviewPath() + "/transcript", Bodies.transcript("Q: And here?\n\nA: " + words));
  }

  public Answer putCoding() {
    String body =
        """
        {"code":"welcome","turn":1,"start":0,"end":3,"memo":"%s"}
        """;
    return api().put(interviewPath() + "/codings/" + coding, body.formatted(words));
  }

  public Answer withdraw() {
    String body = "{\"participant\":\"%s\",\"scope\":\"all\"}".formatted(participant);
    return api().post(study.path("/withdrawals"), body);
  }

  private Api api() {
    return study.researcher();
  }
}
