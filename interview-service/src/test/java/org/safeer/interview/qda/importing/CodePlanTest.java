package org.safeer.interview.qda.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeer.interview.codebook.CodeView;
import org.safeer.interview.codebook.PutCodeRequest;
import org.safeer.interview.qda.exporting.QdaIds;
import org.safeer.interview.qda.importing.PlannedCode.Outcome;
import org.safeer.interview.refi.model.Guid;
import org.safeer.interview.refi.model.RefiCode;
import org.safeer.interview.refi.reading.Finding;
import org.safeer.interview.refi.reading.Findings;

/** Without these, an import would write over definitions, or double codes that are there. */
class CodePlanTest {

  private final Findings findings = new Findings();

  @Test
  void aNewCodeGetsAKeyOfItsNameBelowItsParent() {
    RefiCode below = code(2, "Langue étrangère!", null, List.of());

    List<PlannedCode> codes = plan(List.of(), code(1, "Home & away", "Where.", List.of(below)));

    assertThat(codes).extracting(PlannedCode::key).containsExactly("home-away", "langue-etrangere");
    assertThat(codes).extracting(PlannedCode::outcome).containsOnly(Outcome.NEW);
    assertThat(codes.get(0).request().definition()).isEqualTo(Map.of("en", "Where."));
    assertThat(codes.get(1).request().parent()).isEqualTo("home-away");
  }

  @Test
  void aNameThatMakesNoKeyIsKnownByItsGuid() {
    List<PlannedCode> codes = plan(List.of(), code(7, "\u06AF\u06BE\u0631", null, List.of()));

    assertThat(codes).extracting(PlannedCode::key).containsExactly("code-00000007");
  }

  @Test
  void twoCodesOfOneNameStayTwoAndStayTheSameTheNextTime() {
    // Given
    RefiCode one = code(1, "Home", null, List.of());
    RefiCode other = code(2, "Home", "Another one.", List.of());

    // When
    List<PlannedCode> first = plan(List.of(), one, other);
    List<CodeView> stored = first.stream().map(CodePlanTest::stored).toList();
    List<PlannedCode> second = plan(stored, one, other);

    // Then
    assertThat(first).extracting(PlannedCode::key).containsExactly("home", "home-00000002");
    assertThat(second)
        .extracting(PlannedCode::key)
        .isEqualTo(first.stream().map(PlannedCode::key).toList());
    assertThat(second).extracting(PlannedCode::outcome).containsOnly(Outcome.MATCHED);
  }

  @Test
  void aCodeIsFoundByItsGuidOrALabelAndItsDefinitionStands() {
    // Given
    CodeView home = view("home", "At home", "Stored.");
    CodeView away = view("away", "Away", "Stored.");
    RefiCode byGuid = new RefiCode(QdaIds.code("home"), "X", true, null, "Y", List.of(), List.of());

    // When
    List<PlannedCode> codes = plan(List.of(home, away), byGuid, code(2, "Away", null, List.of()));

    // Then
    assertThat(codes).extracting(PlannedCode::key).containsExactly("home", "away");
    assertThat(codes)
        .extracting(PlannedCode::outcome)
        .containsExactly(Outcome.CONFLICTING, Outcome.MATCHED);
  }

  @Test
  void whatACodeHasMoreIsTold() {
    RefiCode code = new RefiCode(guid(1), "A", false, "#f0a", null, List.of(guid(5)), List.of());

    List<PlannedCode> codes = plan(List.of(), code);

    assertThat(codes.get(0).request().colour()).isEqualTo("#ff00aa");
    assertThat(findings.list())
        .extracting(Finding::path)
        .containsExactly(
            "/Project/CodeBook/Codes/Code/@isCodable", "/Project/CodeBook/Codes/Code/NoteRef");
  }

  @Test
  void textsThatAreTooLongAreCutAndTold() {
    List<PlannedCode> codes =
        plan(List.of(), code(1, "\uD83D\uDE42".repeat(150), "x".repeat(5_000), List.of()));

    assertThat(codes.get(0).request().label().get("en")).hasSize(200);
    assertThat(codes.get(0).request().definition().get("en")).hasSize(4_000);
    assertThat(findings.list())
        .containsExactly(new Finding("cut", "/Project/CodeBook/Codes/Code", 2));
  }

  private List<PlannedCode> plan(List<CodeView> stored, RefiCode... codes) {
    return new CodePlan(List.of(codes), stored, "en", findings).codes();
  }

  private static RefiCode code(int number, String name, String description, List<RefiCode> below) {
    return new RefiCode(guid(number), name, true, null, description, List.of(), below);
  }

  private static Guid guid(int number) {
    return new Guid(UUID.fromString("%08d-0000-0000-0000-000000000000".formatted(number)));
  }

  private static CodeView stored(PlannedCode code) {
    PutCodeRequest request = code.request();
    return new CodeView(
        code.key(),
        request.label(),
        request.definition(),
        request.includes(),
        request.excludes(),
        request.example(),
        request.colour(),
        request.parent(),
        "active",
        null,
        null,
        1);
  }

  private static CodeView view(String key, String label, String definition) {
    return new CodeView(
        key,
        Map.of("en", label),
        Map.of("en", definition),
        null,
        null,
        null,
        null,
        null,
        "active",
        null,
        null,
        1);
  }
}
