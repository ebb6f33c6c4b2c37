package org.safeer.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without these, made-up data could pass for somebody's, or be other than its method says. */
class SoftPowerStudyTest {

  private static final StudyFolder FOLDER = SoftPowerFiles.FOLDER;

  private final JsonNode responses = FOLDER.json("response-batch.json").path("responses");

  @Test
  void theRespondentsAreWhatTheSeedGives() {
    assertThat(FOLDER.json("response-batch.json").toString())
        .isEqualTo(SoftPowerFiles.madeUp().toString());
  }

  @Test
  void fortyPeopleAnsweredInThreeRegions() {
    // Given
    JsonNode countries = FOLDER.json("study.json").at("/frame/countries");

    // When
    Map<String, Integer> regions = new TreeMap<>();
    for (JsonNode response : responses) {
      String country = response.at("/registration/country").asText();
      regions.merge(countries.path(country).asText(), 1, Integer::sum);
    }

    // Then
    assertThat(regions).isEqualTo(Map.of("north-america", 14, "europe", 13, "gulf", 13));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "study.json",
        "consent-forms.json",
        "questionnaire.json",
        "themes.json",
        "meta-inferences.json",
        "release.json"
      })
  void whatPeopleReadIsThereInEnglishAndUrdu(String file) {
    // When
    List<JsonNode> texts = FOLDER.json(file).findParents("en");

    // Then
    assertThat(texts)
        .isNotEmpty()
        .allSatisfy(text -> assertThat(text.path("ur").asText()).matches("(?s).*\\p{IsArabic}.*"));
  }

  @Test
  void everyCodeHasAnUrduLabel() {
    assertThat(FOLDER.json("codebook.json").findValues("label"))
        .hasSizeBetween(10, 14)
        .allSatisfy(label -> assertThat(label.path("ur").asText()).matches(".*\\p{IsArabic}.*"));
  }

  @Test
  void nobodyCanTakeItForRealData() {
    assertThat(FOLDER.json("study.json").path("synthetic").asBoolean()).isTrue();
    for (String file : List.of("study.json", "questionnaire.json", "release.json")) {
      JsonNode title = FOLDER.json(file).findValue("title");
      assertThat(title.path("en").asText()).contains("synthetic");
      assertThat(title.path("ur").asText()).contains("مصنوعی");
    }
    for (JsonNode response : responses) {
      assertThat(response.at("/registration/attributes").toString()).contains("synthetic");
    }
    for (StudyFolder interview : FOLDER.interviews()) {
      assertThat(interview.text("transcript.txt")).startsWith("SYNTHETIC INTERVIEW");
    }
    assertThat(FOLDER.text("ATTRIBUTION.md")).contains("synthetic", "10.56976/jsom.v4i4.346");
  }

  @Test
  void everyItemAndEveryCodeSpeaksOfOneTheme() {
    // Given
    List<String> items = new ArrayList<>();
    List<String> codes = new ArrayList<>();
    for (JsonNode theme : FOLDER.json("themes.json").path("themes")) {
      items.addAll(theme.at("/body/items").findValuesAsText("item"));
      theme.at("/body/codes").forEach(code -> codes.add(code.asText()));
    }

    // Then
    assertThat(items).containsExactlyInAnyOrderElementsOf(SoftPowerFiles.likertItems());
    assertThat(codes)
        .containsExactlyInAnyOrderElementsOf(FOLDER.json("codebook.json").findValuesAsText("code"));
  }

  @Test
  void theThreeInterviewedAreAmongTheRespondentsAndAgreedToBeQuoted() {
    // Given
    Map<String, JsonNode> registered = new TreeMap<>();
    responses.forEach(
        one -> registered.put(one.path("participant").asText(), one.path("registration")));

    // Then
    List<StudyFolder> interviews = FOLDER.interviews();
    assertThat(interviews).hasSize(3);
    for (StudyFolder interview : interviews) {
      JsonNode participant = interview.json("participant.json");
      String id = participant.path("participant").asText();
      assertThat(participant.path("body")).isEqualTo(registered.get(id));
      assertThat(participant.at("/body/basis/scopes").toString()).contains("quotation");
      assertThat(interview.json("interview.json").at("/body/participant").asText()).isEqualTo(id);
    }
  }

  @Test
  void theReleaseWaitsForAllThatIsSent() {
    // When
    int codings = 0;
    int approved = 0;
    for (StudyFolder interview : FOLDER.interviews()) {
      JsonNode coded = interview.json("codings.json");
      codings += coded.findValues("coding").size();
      approved += coded.findValues("approved").size();
    }

    // Then
    JsonNode evidence = FOLDER.json("release.json").path("evidence");
    assertThat(evidence.path("responses").asInt()).isEqualTo(responses.size());
    assertThat(evidence.path("excerpts").asInt()).isEqualTo(codings).isBetween(30, 45);
    assertThat(evidence.path("quotations").asInt()).isEqualTo(approved).isBetween(8, 12);
  }
}
