package org.safeer.localstack.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safeer.localstack.DataFolder;

class FreshStartTest {

  /** Somebody who gives the wrong folder with --fresh must not lose what Safeer never wrote. */
  @Test
  void deletesOnlyWhatIsSafeers(@TempDir Path root) throws IOException {
    // Given
    DataFolder folder = DataFolder.open(root);
    Files.createDirectories(folder.postgres().resolve("base"));
    Files.createDirectories(folder.kafka());
    Files.writeString(root.resolve(DemoStudies.MARKER), "");
    Files.writeString(root.resolve("thesis.odt"), "years of work");

    // When
    FreshStart.delete(folder);

    // Then
    assertThat(folder.postgres()).doesNotExist();
    assertThat(folder.kafka()).doesNotExist();
    assertThat(root.resolve(DemoStudies.MARKER)).doesNotExist();
    assertThat(root.resolve("thesis.odt")).hasContent("years of work");
    assertThat(folder.logs()).isEmptyDirectory();
  }
}
