package org.safeer.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of one demo study, or of one of its interviews, as they are packaged. */
final class StudyFolder {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String study;

  StudyFolder(String study) {
    this.study = study;
  }

  /** A JSON file that every study has. */
  JsonNode json(String name) {
    return optionalJson(name)
        .orElseThrow(() -> new DemoException("the study " + study + " has no file " + name));
  }

  /** A JSON file that a study may have. */
  Optional<JsonNode> optionalJson(String name) {
    return bytes(name).map(StudyFolder::parsed);
  }

  /** The elements of a JSON file that a study may have: none without it. */
  JsonNode list(String name) {
    return optionalJson(name).orElseGet(JsonNodeFactory.instance::arrayNode);
  }

  /** The folders of the study's interviews, by name; none if it has none. */
  List<StudyFolder> interviews() {
    URL folder = StudyFolder.class.getResource("/" + study + "/interviews");
    try {
      return folder == null ? List.of() : interviews(folder.toURI());
    } catch (IOException | URISyntaxException unreadable) {
      throw new DemoException("cannot read the interviews of " + study, unreadable);
    }
  }

  private List<StudyFolder> interviews(URI folder) throws IOException {
    if (!"jar".equals(folder.getScheme())) {
      return interviews(Path.of(folder));
    }
    try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
      return interviews(jar.getPath("/" + study + "/interviews"));
    }
  }

  private List<StudyFolder> interviews(Path folder) throws IOException {
    try (Stream<Path> found = Files.list(folder)) {
      return found
          .filter(Files::isDirectory)
          .map(one -> one.getFileName().toString().replace("/", ""))
          .sorted()
          .map(one -> new StudyFolder(study + "/interviews/" + one))
          .toList();
    }
  }

  String text(String name) {
    return new String(data(name), StandardCharsets.UTF_8);
  }

  /** A text that an interview may have. */
  Optional<String> optionalText(String name) {
    return bytes(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  byte[] data(String name) {
    return bytes(name)
        .orElseThrow(() -> new DemoException("the study " + study + " has no file " + name));
  }

  private Optional<byte[]> bytes(String name) {
    try (InputStream file = StudyFolder.class.getResourceAsStream("/" + study + "/" + name)) {
      return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
    } catch (IOException unreadable) {
      throw new DemoException("cannot read " + name + " of " + study, unreadable);
    }
  }

  private static JsonNode parsed(byte[] bytes) {
    try {
      return JSON.readTree(bytes);
    } catch (IOException invalid) {
      throw new DemoException("a file of the demo is not JSON", invalid);
    }
  }
}
