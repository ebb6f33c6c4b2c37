package org.safeer.kit.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.safeer.kit.problem.KitProblem;
import org.safeer.kit.problem.ProblemException;

/** Without these, two researchers would overwrite each other unseen. */
class ETagsTest {

  @Test
  void theVersionSeenMayBeEdited() {
    assertThatCode(() -> ETags.require(ETags.of(42), 42)).doesNotThrowAnyException();
  }

  @Test
  void anEditMustSayWhichVersionItEdits() {
    assertThat(refusal(null)).isEqualTo(KitProblem.PRECONDITION_REQUIRED);
    assertThat(refusal("  ")).isEqualTo(KitProblem.PRECONDITION_REQUIRED);
  }

  @Test
  void aStaleVersionIsRefused() {
    assertThat(refusal("\"41\"")).isEqualTo(KitProblem.PRECONDITION_FAILED);
    assertThat(refusal("*")).isEqualTo(KitProblem.PRECONDITION_FAILED);
    assertThat(refusal("W/\"42\"")).isEqualTo(KitProblem.PRECONDITION_FAILED);
  }

  @Test
  void whereEveryRepresentationHasATagAnyOfThemNamesItsVersion() {
    assertThatCode(() -> ETags.requireInAnyForm(ETags.of(42, "open"), 42))
        .doesNotThrowAnyException();
    assertThatCode(() -> ETags.requireInAnyForm(ETags.of(42), 42)).doesNotThrowAnyException();
    assertThat(
            catchThrowableOfType(
                    ProblemException.class, () -> ETags.requireInAnyForm(ETags.of(41, "42"), 42))
                .problemCode())
        .isEqualTo(KitProblem.PRECONDITION_FAILED);
  }

  private static Object refusal(String ifMatch) {
    return catchThrowableOfType(ProblemException.class, () -> ETags.require(ifMatch, 42))
        .problemCode();
  }
}
