package org.safeer.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads the contracts as they stand in the source tree. */
final class Contracts {

  static final Path EVENTS = Path.of("src/main/resources/events");

  /** The schemas as they were last published; a release of the contracts copies them here. */
  static final Path PUBLISHED = Path.of("src/test/resources/published");

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Contracts() {}

  static List<Path> schemas(Path root) {
    return files(root).filter(path -> path.endsWith("schema.json")).sorted().toList();
  }

  static List<Path> examplesBeside(Path schema) {
    return files(schema.getParent())
        .filter(path -> path.getFileName().toString().startsWith("example"))
        .sorted()
        .toList();
  }

  static JsonNode read(Path path) {
    try {
      return MAPPER.readTree(Files.readString(path));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(path.toString(), unreadable);
    }
  }

  private static Stream<Path> files(Path root) {
    try (Stream<Path> tree = Files.walk(root)) {
      return tree.filter(Files::isRegularFile).toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(root.toString(), unreadable);
    }
  }
}
