package org.safeer.system.guides;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A guide that shows what no longer comes is found out. */
class ShownTest {

  private static final String ANSWER =
      """
      {"study":"s","rows":[{"region":"gulf","n":3,"share":0.50},{"region":"europe","n":null}]}
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"study\":\"s\"}",
        "{\"study\":\"…\",\"rows\":[{\"region\":\"europe\",\"n\":null}]}",
        "{\"rows\":[{\"region\":\"gulf\",\"share\":0.5}]}",
        "{\"region\":\"gulf\",\"n\":3}",
        "{\"rows\":[]}"
      })
  void whatComesIsAccepted(String shown) {
    assertThat(Shown.in(new Fence(Fence.JSON, 1, null, shown), ANSWER)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"study\":\"t\"}",
        "{\"titel\":\"…\"}",
        "{\"region\":\"gulf\",\"n\":4}",
        "{\"region\":\"europe\",\"n\":3}",
        "{\"rows\":[{\"region\":\"mars\"}]}",
        "{\"rows\":{\"region\":\"gulf\"}}",
        "{\"share\":\"0.5\"}",
        "{\"region\":"
      })
  void whatDoesNotComeIsFoundOut(String shown) {
    assertThat(Shown.in(new Fence(Fence.JSON, 1, null, shown), ANSWER)).isFalse();
  }

  @Test
  void linesOfTextAreComparedAsAWhole() {
    // Given
    String printed = "HTTP/1.1 304 Not Modified\netag: \"17\"\n";

    // When, Then
    assertThat(Shown.in(new Fence(Fence.TEXT, 1, null, "etag: \"…\""), printed)).isTrue();
    assertThat(Shown.in(new Fence(Fence.TEXT, 1, null, "HTTP/1.1 304"), printed)).isFalse();
  }

  @Test
  void aBlockIsRunUnlessAReasonStandsAboveIt() {
    // Given
    List<String> lines =
        List.of(
            "```sh",
            "a",
            "b",
            "```",
            "",
            "<!-- not run: it builds -->",
            "```sh",
            "c",
            "```",
            "<!-- not run: -->",
            "```sh",
            "d",
            "```",
            "```",
            "e",
            "```");

    // When
    List<Fence> fences = Guide.fences(lines);

    // Then
    assertThat(fences).extracting(Fence::text).containsExactly("a\nb", "c", "d", "e");
    assertThat(fences).extracting(Fence::isRun).containsExactly(true, false, false, false);
    assertThat(fences).extracting(Fence::saysWhatItIs).containsExactly(true, true, false, false);
  }
}
