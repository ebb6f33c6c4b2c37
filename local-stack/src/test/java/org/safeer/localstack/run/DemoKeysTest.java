package org.safeer.localstack.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without the keys at the terminal nobody could make a first call. */
class DemoKeysTest {

  @Test
  void namesClientRoleKeyAndStudies(@TempDir Path folder) throws IOException {
    // Given
    Path file = folder.resolve("demo-keys.json");
    Files.writeString(
        file,
        """
        {"clients":[
          {"client":"partner-app","role":"data-collector","key":"k-1","studies":["a","b"]},
          {"client":"embassy-portal","role":"release-reader","key":"k-2","studies":[]}]}
        """);

    // Then
    assertThat(DemoKeys.table(file))
        .containsExactly(
            "partner-app          data-collector  k-1  a, b",
            "embassy-portal       release-reader  k-2");
  }

  @Test
  void isEmptyWithoutKeys(@TempDir Path folder) throws IOException {
    assertThat(DemoKeys.table(folder.resolve("demo-keys.json"))).isEmpty();
  }
}
