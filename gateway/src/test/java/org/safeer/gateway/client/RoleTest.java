package org.safeer.gateway.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** If these failed, a role would reach what it must never meet. */
class RoleTest {

  @Test
  void anEmbassyReadsReleasesAndNothingElse() {
    assertThat(Role.RELEASE_READER.scopes()).containsExactly("releases:read");
  }

  @Test
  void aPartnerReadsNoTranscriptNoThemeAndNoRelease() {
    assertThat(Role.DATA_COLLECTOR.scopes())
        .contains("responses:write", "transcripts:write")
        .noneMatch(scope -> scope.startsWith("releases:") || scope.startsWith("themes:"))
        .doesNotContain("transcripts:read", "aggregates:read", "codebook:read", "responses:export");
  }

  @Test
  void whoDraftsAReleaseDoesNotPublishIt() {
    assertThat(Role.RESEARCHER.scopes())
        .contains("releases:draft")
        .doesNotContain("releases:publish");
    assertThat(Role.OUTPUT_CHECKER.scopes())
        .contains("releases:publish")
        .doesNotContain("releases:draft", "responses:read", "aggregates:read");
  }

  @Test
  void knowsWhoHoldsAScope() {
    assertThat(Role.holding(Set.of("responses:write")))
        .containsExactly("data-collector", "researcher");
    assertThat(Role.holding(Set.of("responses:wriet"))).isEmpty();
  }
}
