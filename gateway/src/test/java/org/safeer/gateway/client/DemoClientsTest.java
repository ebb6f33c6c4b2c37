package org.safeer.gateway.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safeer.gateway.testing.GatewayTest;

/**
 * If these failed, a local run would lose its keys at each start, or leave them for others to read.
 */
@QuarkusTest
class DemoClientsTest extends GatewayTest {

  @Inject DemoClients demo;
  @Inject ClientRepository clients;
  @Inject AgroalDataSource database;

  /** The other tests of this JVM use the keys of the file the gateway was started with. */
  @AfterEach
  void bringBackTheKeysOfTheFile() throws Exception {
    demo.ensure(keysFile);
  }

  private List<DemoClient> listed() throws Exception {
    return new DemoKeysFile(keysFile, new ObjectMapper()).read();
  }

  private boolean admitted(String client, String key) {
    return clients
        .admit(KeyHash.of(key), Instant.now())
        .filter(admission -> admission.client().equals(client))
        .isPresent();
  }

  @Test
  void writesTheKeysForTheirOwnerAlone() throws Exception {
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keysFile)))
        .isEqualTo("rw-------");
    assertThat(listed())
        .extracting(DemoClient::client)
        .containsExactly(
            "faith-researcher",
            "freeways-researcher",
            "softpower-researcher",
            "sandbox-researcher",
            "partner-app",
            "coder",
            "output-checker",
            "embassy-portal");
    assertThat(listed()).allMatch(client -> admitted(client.client(), client.key()));
  }

  @Test
  void changesNothingAtTheNextStart() throws Exception {
    // Given
    String before = Files.readString(keysFile);
    // When
    demo.ensure(keysFile);
    // Then
    assertThat(Files.readString(keysFile)).isEqualTo(before);
  }

  @Test
  void issuesNewKeysWhenTheFileIsLost() throws Exception {
    // Given
    String lost = keyOf("partner-app");
    Files.delete(keysFile);
    // When
    demo.ensure(keysFile);
    // Then
    assertThat(admitted("partner-app", keyOf("partner-app"))).isTrue();
    assertThat(admitted("partner-app", lost)).isFalse();
  }

  @Test
  void writesTheFileAnewForAFreshDatabase() throws Exception {
    // Given a file that outlived its database
    String old = keyOf("embassy-portal");
    execute("delete from clients");
    // When
    demo.ensure(keysFile);
    // Then
    assertThat(keyOf("embassy-portal")).isNotEqualTo(old);
    assertThat(listed()).allMatch(client -> admitted(client.client(), client.key()));
  }

  @Test
  void survivesAFileThatIsNoKeysFile() throws Exception {
    // Given
    Files.writeString(keysFile, "{ half a fi");
    // When
    demo.ensure(keysFile);
    // Then
    assertThat(listed()).hasSize(DemoClient.CAST.size());
  }

  @Test
  void leavesNoDraftBehind() throws Exception {
    // When
    Files.delete(keysFile);
    demo.ensure(keysFile);
    // Then
    try (var files = Files.list(keysFile.getParent())) {
      assertThat(files.map(Path::getFileName).map(Path::toString)).containsExactly("keys.json");
    }
  }

  @Test
  void keepsNoKeyInTheDatabase() throws Exception {
    // Given
    String key = keyOf("partner-app");
    // When all of the table is read as text
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select k::text from api_keys k")) {
      while (rows.next()) {
        // Then it can be recognised by its prefix, and not be used
        assertThat(rows.getString(1)).doesNotContain(key.substring(12));
      }
    }
  }

  private void execute(String sql) throws Exception {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }
}
