package org.safeer.localstack.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without these, nobody could be reached any more after a restart, or everybody by anybody. */
class SecretKeysTest {

  @TempDir Path folder;

  @Test
  void theKeyIsKeptAndReadByTheOwnerAlone() throws IOException {
    // Given
    String first = Files.readString(SecretKeys.loadOrCreate(folder, SecretKeys.PSEUDONYMS).file());

    // When
    Path again = SecretKeys.loadOrCreate(folder, SecretKeys.PSEUDONYMS).file();

    // Then
    assertThat(again).hasContent(first);
    assertThat(first).matches("1 [A-Za-z0-9+/]{43}=\\n");
    assertThat(Files.getPosixFilePermissions(again))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }
}
