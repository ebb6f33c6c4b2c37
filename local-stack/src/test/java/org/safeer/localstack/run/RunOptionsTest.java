package org.safeer.localstack.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.safeer.localstack.CommandLine.UsageException;

/** The options of ./run: one that is misread could delete somebody's data. */
class RunOptionsTest {

  private static final Path ROOT = Path.of("/safeer");

  @Test
  void keepsDataAndLoadsTheDemoUnlessTold() {
    assertThat(RunOptions.parse(ROOT))
        .isEqualTo(new RunOptions(ROOT.resolve(".safeer"), false, true, false, false));
  }

  @Test
  void readsEveryOptionThatTheUsageNames() {
    // When
    RunOptions options =
        RunOptions.parse(ROOT, "--fresh", "--no-demo", "--verbose", "--data", "/d", "--help");

    // Then
    assertThat(options).isEqualTo(new RunOptions(Path.of("/d"), true, false, true, true));
    assertThat(RunOptions.usage())
        .contains("--fresh", "--no-demo", "--verbose", "--data", "--help");
  }

  @Test
  void refusesAnUnknownOption() {
    assertThatThrownBy(() -> RunOptions.parse(ROOT, "--frsh"))
        .isInstanceOf(UsageException.class)
        .hasMessage("unknown option --frsh");
  }
}
