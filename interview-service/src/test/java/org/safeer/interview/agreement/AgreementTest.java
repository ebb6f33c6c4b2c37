package org.safeer.interview.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeer.interview.testing.RealServers;
import org.safeer.interview.testing.TestStudy;

/** Without these, a team would report an agreement that its codings do not have. */
@RealServers
class AgreementTest {

  /** Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), A: α = 0.095. */
  private static final String MEG = "0100000010";

  private static final String OWEN = "1110010000";

  private TestStudy study;

  @BeforeEach
  void open() {
    study = TestStudy.known();
    study.code("home");
    study.code("return");
  }

  @Test
  void megAndOwenAgreeAsKrippendorffPrintedIt() {
    // Given
    agreement();
    UUID interview = megAndOwen();

    // When, Then
    compare("")
        .statusCode(200)
        .body("coders", contains("meg", "owen"))
        .body("interviews", equalTo(1))
        .body("turns", equalTo(10))
        .body("codes[0].code", equalTo("home"))
        .body("codes[0].turnsByCoder.meg", equalTo(2))
        .body("codes[0].turnsByCoder.owen", equalTo(4))
        .body("codes[0].agreement.alpha.value.toDouble()", closeTo(0.095, 0.0005))
        .body("overall.alpha.value.toDouble()", closeTo(0.095, 0.0005))
        .body("overall.alpha.notAssessable", nullValue());
    compare("?interview=" + interview + "&code=home&coders=meg,owen")
        .body("overall.alpha.value.toDouble()", closeTo(0.095, 0.0005));
    compare("?code=return")
        .body("codes[0].agreement.kappa.notAssessable", equalTo("no-variation"))
        .body("overall.kappa.notAssessable", equalTo("no-variation"));
  }

  /** Krippendorff, Content Analysis (2004), pp. 251-256, over a text beyond the BMP. */
  @Test
  void unitsAreMeasuredInCodePoints() {
    // Given
    agreement();
    UUID interview = transcribed("\uD83C\uDF89".repeat(300));
    unit(interview, "i", "home", 225, 70);
    unit(interview, "i", "home", 370, 30);
    unit(interview, "j", "home", 220, 80);
    unit(interview, "j", "home", 355, 20);
    unit(interview, "j", "home", 400, 20);
    unit(interview, "i", "return", 180, 60);
    unit(interview, "i", "return", 300, 50);
    unit(interview, "j", "return", 180, 60);
    unit(interview, "j", "return", 300, 50);

    // When, Then: a line break follows the turn, so that the continuum has 301
    compare("")
        .body("codes[0].agreement.unitizingAlpha.value.toDouble()", closeTo(0.7286, 0.002))
        .body("codes[1].agreement.unitizingAlpha.value.toDouble()", closeTo(1.0, 0.0001))
        .body("overall.unitizingAlpha.value.toDouble()", closeTo(0.8591, 0.002))
        .body("overall.kappa.notAssessable", equalTo("no-variation"));
  }

  @Test
  void withoutOverlapAgreementIsNotAssessableAndSaysWhy() {
    // Given
    agreement();
    compare("").body("overall.kappa.notAssessable", equalTo("fewer-than-two-coders"));
    UUID first = transcribed("One.");
    UUID second = transcribed("Two.");
    code(first, "meg", "home", 1);

    // When, Then
    compare("")
        .body("overall.alpha.notAssessable", equalTo("fewer-than-two-coders"))
        .body("overall.alpha.value", nullValue());
    code(second, "owen", "home", 1);
    compare("")
        .body("overall.alpha.notAssessable", equalTo("no-common-material"))
        .body("interviews", equalTo(0))
        .body("codes", empty());
    code(first, "owen", "home", 1);
    code(first, "ada", "return", 1);
    compare("").body("overall.kappa.notAssessable", equalTo("more-than-two-coders"));
    compare("?coders=meg,owen").body("overall.kappa.notAssessable", equalTo("no-variation"));
    compare("?coders=meg,ada").body("overall.kappa.value.toDouble()", closeTo(0.0, 1.0));
    compare("?interview=" + UUID.randomUUID()).statusCode(404);
    compare("?coders=meg").statusCode(400);
  }

  @Test
  void aStudyThatDoesNotWantAgreementIsNotTold() {
    megAndOwen();
    compare("").statusCode(409).body("code", equalTo("agreement-off"));
    study
        .owner()
        .get(study.path("/agreement/disagreements"))
        .then()
        .statusCode(409)
        .body("code", equalTo("agreement-off"));
  }

  @Test
  void whereCodersDifferIsListedTurnByTurnAndPageByPage() {
    // Given: two interviews, in the order of their ids
    agreement();
    List<UUID> ids = new ArrayList<>(List.of(megAndOwen(), megAndOwen()));
    ids.sort((one, other) -> one.toString().compareTo(other.toString()));
    code(ids.get(0), "meg", "return", 5);

    // When
    List<Map<String, Object>> all = new ArrayList<>();
    String next = null;
    do {
      JsonPath page = page(next);
      all.addAll(page.getList("items"));
      next = page.getString("next");
    } while (next != null);

    // Then: they differ on turns 1, 3, 6 and 9, and agree on 2
    assertThat(all)
        .extracting(one -> one.get("interview") + " " + one.get("turn") + " " + one.get("code"))
        .containsExactly(
            ids.get(0) + " 1 home",
            ids.get(0) + " 3 home",
            ids.get(0) + " 5 return",
            ids.get(0) + " 6 home",
            ids.get(0) + " 9 home",
            ids.get(1) + " 1 home",
            ids.get(1) + " 3 home",
            ids.get(1) + " 6 home",
            ids.get(1) + " 9 home");
    assertThat(all.get(0).get("applied")).isEqualTo(List.of("owen"));
    assertThat(all.get(0).get("notApplied")).isEqualTo(List.of("meg"));
    study
        .owner()
        .get(study.path("/agreement/disagreements?code=return&interview=" + ids.get(0)))
        .then()
        .body("items.turn", contains(5));
  }

  private JsonPath page(String cursor) {
    String rest = cursor == null ? "" : "&cursor=" + cursor;
    return study
        .owner()
        .get(study.path("/agreement/disagreements?limit=2" + rest))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private void agreement() {
    study
        .owner()
        .body(Map.of("agreement", true))
        .put(study.path("/coding-settings"))
        .then()
        .statusCode(201);
  }

  private ValidatableResponse compare(String query) {
    return study.owner().get(study.path("/agreement" + query)).then();
  }

  private UUID megAndOwen() {
    UUID interview = transcribed("Q: Yes?\n\nA: No.\n\n".repeat(5));
    for (int turn = 1; turn <= MEG.length(); turn++) {
      if (MEG.charAt(turn - 1) == '1') {
        code(interview, "meg", "home", turn);
      }
      if (OWEN.charAt(turn - 1) == '1') {
        code(interview, "owen", "home", turn);
      }
    }
    return interview;
  }

  private UUID transcribed(String text) {
    UUID interview = study.interview(study.participant("interview"));
    study.transcript(interview, text).statusCode(201);
    return interview;
  }

  private void code(UUID interview, String coder, String code, int turn) {
    coding(interview, coder, TestStudy.codingOf(code, turn, 0, 2));
  }

  private void unit(UUID interview, String coder, String code, int offset, int length) {
    int start = offset - 150;
    coding(interview, coder, TestStudy.codingOf(code, 1, start, start + length));
  }

  private void coding(UUID interview, String coder, Map<String, Object> body) {
    Map<String, Object> named = new HashMap<>(body);
    named.put("coder", coder);
    study.coding(interview, named);
  }
}
