package org.safeer.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The files of one demo study, as they are packaged. */
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

  String text(String name) {
    return new String(data(name), StandardCharsets.UTF_8);
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
