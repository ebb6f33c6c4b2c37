package org.safeer.theme.testing;

import io.restassured.path.json.JsonPath;
import java.util.UUID;
import org.safeer.theme.evidence.QuotedWords;

/** A study with a theme and interviewees whose approved words may be quoted. */
public final class Quoting {

  private static final String THEME =
      """
      {"title":{"en":"Belonging"},"definition":{"en":"Where one is at home"},
       "items":[{"questionnaire":"main","item":"pride","polarity":"positive"},
                {"questionnaire":"main","item":"years","polarity":"negative"}],
       "codes":["media","stereotype"]}""";

  private final Topics topics;
  private final String study;
  private final StudyFeed feed;

  public Quoting(Topics topics, String study) {
    this.topics = topics;
    this.study = study;
    this.feed = StudyFeed.of(topics, study);
  }

  /** Sends the study, its instruments and the theme {@code belonging}. */
  public StudyFeed open() {
    feed.study(Clients.RESEARCHER, true);
    feed.questionnaire(1);
    feed.codebook();
    topics.caughtUp();
    Clients.researcher()
        .body(THEME)
        .put("/v1/studies/{s}/themes/belonging", study)
        .then()
        .statusCode(201);
    return feed;
  }

  /** Approved words of a person, in a coding of their own. */
  public UUID say(UUID person, String code, String text) {
    UUID quotation = UUID.randomUUID();
    say(UUID.randomUUID(), person, 1, code, new QuotedWords(quotation, text, "en"));
    return quotation;
  }

  public void say(UUID coding, UUID person, long version, String code, QuotedWords words) {
    feed.coding(coding, UUID.nameUUIDFromBytes(bytes(person)), person, version, code, words);
  }

  /** The joint display as of everything sent. */
  public JsonPath jointDisplay() {
    topics.caughtUp();
    return Clients.researcher()
        .get("/v1/studies/{s}/joint-display", study)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static byte[] bytes(UUID person) {
    return person.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
  }
}
