package org.safeer.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Without these, an example of the API's document would meet nothing, or a release be empty. */
class SandboxStudyTest {

  private static final StudyFolder FOLDER = new StudyFolder("sandbox");
  private static final String ID = "0193a1b0-0000-7000-8000-0000000000";

  private final JsonNode batch = FOLDER.json("response-batch.json").path("responses");

  @Test
  void everyRegionHasRespondentsEnoughForARelease() {
    // Given
    JsonNode countries = FOLDER.json("study.json").at("/frame/countries");
    int base = FOLDER.json("policy.json").path("minimumBase").asInt();

    // When
    Map<String, Integer> regions = new TreeMap<>();
    for (JsonNode response : batch) {
      String country = response.at("/registration/country").asText();
      if (!country.isEmpty()) {
        regions.merge(countries.path(country).asText(), 1, Integer::sum);
      }
    }

    // Then
    assertThat(regions).containsOnlyKeys("north-america", "europe", "gulf");
    assertThat(regions.values()).allMatch(size -> size >= base);
  }

  @Test
  void everythingTheExamplesNameIsLoaded() {
    assertThat(FOLDER.list("participants.json").findValuesAsText("participant"))
        .containsExactly(ID + "01");
    assertThat(FOLDER.list("withdrawals.json").findValuesAsText("participant"))
        .containsExactly(ID + "09");
    assertThat(FOLDER.list("responses.json").findValuesAsText("response"))
        .containsExactly(ID + "a1", ID + "a2");
    assertThat(batch.findValuesAsText("response")).contains(ID + "a3").doesNotHaveDuplicates();
    assertThat(FOLDER.list("consents.json").findValuesAsText("consent")).containsExactly(ID + "f1");
    assertThat(FOLDER.list("invitations.json").findValuesAsText("invitation"))
        .containsExactly(
            "0193a1b0-0000-7000-8000-000000000701", "0193a1b0-0000-7000-8000-000000000702");
    assertThat(FOLDER.list("consent-forms.json").findValuesAsText("formVersion"))
        .containsExactly("2025-1");
    assertThat(FOLDER.list("response-exports.json").findValuesAsText("export"))
        .containsExactly(ID + "e5");
    JsonNode interview = FOLDER.interviews().get(0).json("interview.json");
    assertThat(interview.path("interview").asText()).isEqualTo(ID + "b1");
    assertThat(FOLDER.interviews().get(0).json("codings.json").findValuesAsText("coding"))
        .containsExactly(ID + "c1", ID + "c7", ID + "c8", ID + "c9");
    assertThat(FOLDER.list("memos.json").findValuesAsText("memo"))
        .containsExactly(
            "0193a1b0-0000-7000-8000-000000000801", "0193a1b0-0000-7000-8000-000000000802");
    assertThat(FOLDER.interviews())
        .extracting(one -> one.json("interview.json").path("interview").asText())
        .containsExactly(ID + "b1", ID + "b3", ID + "b2");
    assertThat(FOLDER.list("interview-guides.json").findValuesAsText("guide"))
        .containsExactly("main");
    assertThat(FOLDER.list("pseudonyms.json").findValuesAsText("pseudonym"))
        .containsExactly(
            "0193a1b0-0000-7000-8000-000000000901", "0193a1b0-0000-7000-8000-000000000902");
    assertThat(FOLDER.json("release.json").path("release").asText()).isEqualTo(ID + "d0");
    assertThat(FOLDER.list("drafts.json").findValuesAsText("release"))
        .containsExactly(ID + "d2", ID + "d1");
  }

  @Test
  void quotasAreOpenAndFullAndAResponseIsFlagged() {
    // Given
    Map<String, Integer> limits = new TreeMap<>();
    FOLDER
        .list("quotas.json")
        .forEach(one -> limits.put(one.path("quota").asText(), one.at("/body/limit").asInt()));

    // When
    long secondInEurope =
        batch.findValues("registration").stream()
            .filter(one -> List.of("GB", "FR", "DE").contains(one.path("country").asText()))
            .filter(one -> one.at("/attributes/generation").asText().equals("second"))
            .count();

    // Then
    assertThat(limits).containsOnlyKeys("europe-second", "gulf-first");
    assertThat(secondInEurope).isGreaterThan(limits.get("europe-second"));
    assertThat(batch.findParents("response"))
        .filteredOn(one -> one.path("answers").size() == 1)
        .extracting(one -> one.path("response").asText())
        .containsExactly("0193a1b0-0000-7000-8000-000000000205");
  }

  /** A keeper that looked for anything else would load for ever, or never. */
  @Test
  void itsKeeperLooksForOneExampleOfEachService() {
    assertThat(Sandbox.landmarks(FOLDER))
        .containsExactly(
            "/questionnaires/main/versions/1", "/codes/language-barrier", "/releases/" + ID + "d1");
  }

  @Test
  void theReleaseWaitsForEveryResponse() {
    // When
    Set<String> ids = new HashSet<>(batch.findValuesAsText("response"));
    ids.addAll(FOLDER.list("responses.json").findValuesAsText("response"));

    // Then
    assertThat(FOLDER.json("release.json").at("/evidence/responses").asInt()).isEqualTo(ids.size());
  }

  @Test
  void thoseWhoAreNotOfTheExamplesAreMarkedAsMadeUp() {
    List<String> documented = List.of(ID + "01", ID + "03");
    for (JsonNode response : batch) {
      if (!documented.contains(response.path("participant").asText())) {
        assertThat(response.at("/registration/attributes").toString()).contains("synthetic");
      }
    }
    assertThat(FOLDER.json("study.json").path("synthetic").asBoolean()).isTrue();
  }
}
