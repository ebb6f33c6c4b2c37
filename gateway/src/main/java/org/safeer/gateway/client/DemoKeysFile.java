package org.safeer.gateway.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

/** The one place where demo keys stand in the clear, readable by its owner alone. */
final class DemoKeysFile {

  private record Content(List<DemoClient> clients) {}

  private final Path path;
  private final ObjectMapper json;

  DemoKeysFile(Path path, ObjectMapper json) {
    this.path = path.toAbsolutePath();
    this.json = json;
  }

  /** The clients it lists; none if it does not exist or is not such a file. */
  List<DemoClient> read() throws IOException {
    try {
      Content content = json.readValue(Files.readAllBytes(path), Content.class);
      return content.clients() == null ? List.of() : content.clients();
    } catch (NoSuchFileException | JsonProcessingException unusable) {
      return List.of();
    }
  }

  /**
   * Replaces the file as a whole: a reader sees the old keys or the new ones, never half of them.
   */
  void write(List<DemoClient> clients) throws IOException {
    Files.createDirectories(path.getParent());
    Path draft =
        Files.createTempFile(
            path.getParent(),
            ".keys",
            ".json",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try {
      Files.write(
          draft, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(new Content(clients)));
      Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
