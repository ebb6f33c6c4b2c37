package org.safeer.interview.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.interview.testing.LogCapture;
import org.safeer.interview.testing.RealServers;
import org.safeer.interview.testing.TestStudy;

/** Without these, a recording could not be found again, or be found by whoever codes. */
@RealServers
class RecordingTest {

  private static final String LINK = "https://archive.example/sana-mir.mp3";

  private TestStudy study;
  private UUID participant;
  private UUID interview;

  @BeforeEach
  void recordAnInterview() {
    study = TestStudy.known();
    participant = study.participant("interview");
    interview = study.interview(participant);
  }

  @Test
  void whatIsKnownIsStoredChangedAndForgotten() {
    // When, Then
    study.owner().get(path()).then().statusCode(404);
    String etag =
        put(recording(LINK), null)
            .statusCode(201)
            .body("link", equalTo(LINK))
            .extract()
            .header("ETag");
    put(recording(LINK), null).statusCode(200).header("ETag", equalTo(etag));
    put(recording(null), null).statusCode(428);
    put(recording(null), "\"1\"").statusCode(412);
    put(recording(null), etag).statusCode(200).body("link", nullValue());
    study.owner().get(path()).then().statusCode(200).body("durationMs", equalTo(2_745_000));
    study.owner().delete(path()).then().statusCode(204);
    study.owner().delete(path()).then().statusCode(204);
    study.owner().get(path()).then().statusCode(404);
  }

  @Test
  void theLinkIsForThoseWhoSendInterviews() {
    // Given
    try (LogCapture log = new LogCapture()) {
      put(recording(LINK), null).statusCode(201);

      // When, Then
      study
          .coder()
          .get(path())
          .then()
          .statusCode(200)
          .body("sha256", equalTo("0".repeat(64)))
          .body("link", nullValue());
      study.collector("another").get(path()).then().statusCode(404);
      study.coder().body(recording(LINK)).put(path()).then().statusCode(403);
      assertThat(log.text()).doesNotContain("sana");
    }
  }

  @Test
  void whatIsNoRecordingIsRefusedWithTheField() {
    for (String link :
        new String[] {
          "http://archive.example/a",
          "https://me:secret@archive.example/a",
          "https://archive.example/a b",
          "file:///etc/passwd",
          "https://"
        }) {
      put(recording(link), null).statusCode(400).body("errors[0].pointer", equalTo("/link"));
    }
    put(with("mediaType", "text/html"), null).statusCode(400);
    put(with("sha256", "abc"), null).statusCode(400);
    put(with("durationMs", 0), null).statusCode(400);
  }

  @Test
  void aWithdrawalTakesItToo() {
    // Given
    put(recording(LINK), null).statusCode(201);

    // When
    study.withdraw(participant, 2);

    // Then
    assertThat(TestStudy.count("SELECT count(*) FROM recording WHERE study = ?", study.key()))
        .isZero();
    put(recording(LINK), null).statusCode(410);
  }

  private ValidatableResponse put(Map<String, Object> body, String etag) {
    return study
        .owner()
        .headers(etag == null ? Map.of() : Map.of("If-Match", etag))
        .body(body)
        .put(path())
        .then();
  }

  private static Map<String, Object> recording(String link) {
    Map<String, Object> recording = new HashMap<>();
    recording.put("mediaType", "audio/mpeg");
    recording.put("durationMs", 2_745_000);
    recording.put("sha256", "0".repeat(64));
    recording.put("link", link);
    return recording;
  }

  private static Map<String, Object> with(String member, Object value) {
    Map<String, Object> recording = recording(null);
    recording.put(member, value);
    return recording;
  }

  private String path() {
    return study.path("/interviews/" + interview + "/recording");
  }
}
