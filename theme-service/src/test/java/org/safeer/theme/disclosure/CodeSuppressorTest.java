package org.safeer.theme.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.safeer.theme.disclosure.CellStatus.PUBLISHED;
import static org.safeer.theme.disclosure.CellStatus.SUPPRESSED_BASE;
import static org.safeer.theme.disclosure.CellStatus.SUPPRESSED_PRIMARY;

import java.util.List;
import org.junit.jupiter.api.Test;

/** In a study of a few dozen interviews, "two of them said so" is nearly a name. */
class CodeSuppressorTest {

  @Test
  void tellsACodeThatEnoughGaveAndEnoughDidNot() {
    // When
    ProtectedCode code = protect(40, new CodeCounts("visa-delays", 55, 12));

    // Then
    assertThat(code)
        .isEqualTo(
            new ProtectedCode(
                "visa-delays", ProtectedCount.published(55), ProtectedCount.published(12)));
  }

  @Test
  void hidesACodeOfFewWithItsExcerpts() {
    assertThat(statuses(protect(40, new CodeCounts("fear", 30, 9))))
        .containsOnly(SUPPRESSED_PRIMARY);
    assertThat(statuses(protect(40, new CodeCounts("fear", 0, 0))))
        .containsOnly(SUPPRESSED_PRIMARY);
  }

  @Test
  void hidesACodeThatFewDidNotGive() {
    assertThat(statuses(protect(40, new CodeCounts("pride", 90, 31))))
        .containsOnly(SUPPRESSED_PRIMARY);
    assertThat(statuses(protect(40, new CodeCounts("pride", 90, 30)))).containsOnly(PUBLISHED);
  }

  @Test
  void hidesEveryCodeOfAStudyOfThreeInterviews() {
    assertThat(statuses(protect(3, new CodeCounts("pride", 12, 3)))).containsOnly(SUPPRESSED_BASE);
  }

  @Test
  void tellsACodeAsItWasWhereOneMorePersonGaveItOrOneWithdrew() {
    // Given
    ProtectedCode then = protect(60, new CodeCounts("visa-delays", 55, 10));

    // When, Then: the difference would be that person
    assertThat(later(new CodeCounts("visa-delays", 57, 11), then)).isEqualTo(then);
    assertThat(later(new CodeCounts("visa-delays", 50, 9), then)).isEqualTo(then);
  }

  @Test
  void tellsANewCountOnceTenMoreGaveItOrItWasCodedAnew() {
    // Given
    ProtectedCode then = protect(60, new CodeCounts("visa-delays", 55, 12));

    // When, Then
    assertThat(later(new CodeCounts("visa-delays", 75, 22), then).interviewees().value())
        .isEqualTo(22);
    assertThat(later(new CodeCounts("visa-delays", 65, 12), then).excerpts().value()).isEqualTo(65);
    assertThat(later(new CodeCounts("visa-delays", 56, 12), then).excerpts().value()).isEqualTo(55);
  }

  @Test
  void hidesACountThatComesCloseToAnOlderRelease() {
    // Given 12, then 30 interviewees
    ProtectedCode oldest = protect(60, new CodeCounts("visa-delays", 55, 12));
    ProtectedCode latest = protect(60, new CodeCounts("visa-delays", 90, 30));

    // When: many withdrew
    ProtectedCode now = later(new CodeCounts("visa-delays", 56, 13), oldest, latest);

    // Then
    assertThat(statuses(now)).containsOnly(SUPPRESSED_PRIMARY);
  }

  @Test
  void refusesCountsThatCannotBe() {
    assertThatExceptionOfType(DisclosureRuleException.class)
        .isThrownBy(() -> new CodeCounts("visa-delays", 3, 4));
  }

  private static ProtectedCode protect(int intervieweesOfStudy, CodeCounts counts) {
    return new CodeSuppressor(DisclosurePolicy.ORDINARY, intervieweesOfStudy)
        .protect(counts, List.of());
  }

  private static ProtectedCode later(CodeCounts counts, ProtectedCode... earlier) {
    return new CodeSuppressor(DisclosurePolicy.ORDINARY, 60).protect(counts, List.of(earlier));
  }

  private static List<CellStatus> statuses(ProtectedCode code) {
    return List.of(code.excerpts().status(), code.interviewees().status());
  }
}
