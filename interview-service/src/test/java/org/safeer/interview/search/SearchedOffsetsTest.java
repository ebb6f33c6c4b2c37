package org.safeer.interview.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeer.interview.testing.RealServers;
import org.safeer.interview.testing.TestStudy;

/** Without this, a word that was found would be shown where it does not stand. */
@RealServers
class SearchedOffsetsTest {

  private static final List<String> PARTS =
      List.of(
          "visa",
          "visa",
          " ",
          " ",
          ". ",
          "، ",
          "🇵🇰",
          "e\u0301",
          "<b>",
          "</b>",
          "a&amp;b ",
          "تصویر ",
          "http://a.example/visa?x=1 ",
          "me@visa.example ",
          "visa-free ",
          "\u2019",
          "12,5 ",
          "\u0001");

  @Test
  void whereAWordStandsIsRightInAnyText() {
    // Given
    Random random = new Random(20261127);
    TestStudy study = TestStudy.known();
    UUID interview = study.interview(study.participant("interview"), "en");
    List<String> said = new ArrayList<>();
    for (int turn = 0; turn < 150; turn++) {
      StringBuilder text = new StringBuilder("Said ");
      for (int part = 0; part < 30; part++) {
        text.append(PARTS.get(random.nextInt(PARTS.size())));
      }
      said.add(text.toString());
    }
    study.transcript(interview, String.join("\n\n", said)).statusCode(201);
    List<String> turns =
        study
            .owner()
            .get(study.path("/interviews/" + interview + "/transcript"))
            .then()
            .statusCode(200)
            .extract()
            .path("turns.text");

    // When
    JsonPath found =
        study
            .owner()
            .queryParam("words", "visa")
            .queryParam("limit", 200)
            .get(study.path("/transcript-search"))
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();

    // Then
    int right = 0;
    for (int i = 0; i < found.getList("items").size(); i++) {
      String text = turns.get(found.getInt("items[" + i + "].turn") - 1);
      int[] points = text.codePoints().toArray();
      List<Integer> starts = found.getList("items[" + i + "].words.start");
      List<Integer> ends = found.getList("items[" + i + "].words.end");
      for (int word = 0; word < starts.size(); word++) {
        String at = new String(points, starts.get(word), ends.get(word) - starts.get(word));
        assertThat(at).as(text).contains("visa");
        right++;
      }
      int from = found.getInt("items[" + i + "].start");
      int to = found.getInt("items[" + i + "].end");
      assertThat(found.getString("items[" + i + "].snippet"))
          .isEqualTo(new String(points, from, to - from));
    }
    assertThat(right).isGreaterThan(100);
  }
}
