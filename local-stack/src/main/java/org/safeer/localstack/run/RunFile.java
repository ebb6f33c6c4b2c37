package org.safeer.localstack.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.safeer.localstack.DataFolder;
import org.safeer.localstack.process.PrivateFiles;
import org.safeer.localstack.process.StackServer;
import org.safeer.localstack.suite.ServiceProcess;
import org.safeer.localstack.suite.Suite;

/**
 * {@code run.json} in the data folder: where the running suite is, for scripts and for a second
 * launcher.
 */
final class RunFile {

  static final String NAME = "run.json";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path file;

  RunFile(DataFolder folder) {
    this.file = folder.root().resolve(NAME);
  }

  void write(Suite suite, DataFolder folder) throws IOException {
    ObjectNode root = JSON.createObjectNode();
    root.put("launcher", ProcessHandle.current().pid());
    root.put("gateway", suite.gateway().baseUrl());
    ObjectNode services = root.putObject("services");
    for (ServiceProcess service : suite.services()) {
      ObjectNode entry = services.putObject(service.name());
      entry.put("url", service.baseUrl()).put("pid", service.pid());
    }
    put(root, "postgres", suite.stack().postgres());
    put(root, "kafka", suite.stack().kafka());
    root.put("data", folder.root().toString());
    root.put("logs", folder.logs().toString());
    PrivateFiles.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n");
  }

  private static void put(ObjectNode root, String name, StackServer server) {
    ObjectNode entry = root.putObject(name);
    entry.put("address", "127.0.0.1:" + server.port()).put("pid", server.process().pid());
  }

  /** The address of the suite that the file tells of. */
  Optional<String> gateway() {
    try {
      JsonNode root = Files.exists(file) ? JSON.readTree(file.toFile()) : JSON.nullNode();
      return Optional.ofNullable(root.path("gateway").textValue());
    } catch (IOException e) { // being written or removed just now
      return Optional.empty();
    }
  }

  void delete() throws IOException {
    Files.deleteIfExists(file);
  }
}
