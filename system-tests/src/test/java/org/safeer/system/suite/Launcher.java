package org.safeer.system.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** {@code ./run} as a person starts it, in a data folder of the tests. */
public final class Launcher implements AutoCloseable {

  private static final Duration START = Duration.ofSeconds(150);
  private static final Duration END = Duration.ofSeconds(45);

  private final Path data;
  private final Path output;
  private final Process process;

  private Launcher(Path data, Path output, Process process) {
    this.data = data;
    this.output = output;
    this.process = process;
  }

  /** A folder that no launcher has used. */
  public static Path freshData() {
    return SafeerSuite.freshFolder(Repository.root().resolve("system-tests/target/launcher"));
  }

  /** Without the demo, which takes longer to load than all the rest. */
  public static Launcher start(Path data, String name) {
    return start(data, name, List.of("--no-demo"));
  }

  /** With the keeper, in a folder that says of itself that the demo is loaded. */
  public static Launcher startWithKeeper(Path data, String name) throws IOException {
    Files.writeString(data.resolve("demo-loaded"), "");
    return start(data, name, List.of());
  }

  private static Launcher start(Path data, String name, List<String> options) {
    Path output = data.resolveSibling("launcher-" + name + ".txt");
    List<String> command = new ArrayList<>(options);
    command.addAll(List.of("--data", data.toString()));
    command.add(0, Repository.root().resolve("run").toString());
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
    try {
      sayThatAllIsBuilt();
      return new Launcher(data, output, builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** These tests run after everything was packaged: a second build would replace running jars. */
  private static void sayThatAllIsBuilt() throws IOException {
    Path stamp = Repository.root().resolve("target/run-built");
    Files.createDirectories(stamp.getParent());
    if (!Files.exists(stamp)) {
      Files.createFile(stamp);
    }
    Files.setLastModifiedTime(stamp, FileTime.from(Instant.now()));
  }

  /** Waits for run.json and returns what it says. */
  public JsonNode awaitUp() {
    Awaitility.await("run.json")
        .atMost(START)
        .failFast("the launcher ended: " + output, () -> !process.isAlive())
        .until(() -> Files.exists(data.resolve("run.json")));
    return runFile();
  }

  private JsonNode runFile() {
    try {
      return Json.read(Files.readString(data.resolve("run.json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public boolean hasRunFile() {
    return Files.exists(data.resolve("run.json"));
  }

  /** Every process the file tells of. */
  public static List<ProcessHandle> processes(JsonNode runFile) {
    List<Long> pids = new ArrayList<>();
    pids.add(runFile.path("launcher").asLong());
    pids.add(runFile.at("/postgres/pid").asLong());
    pids.add(runFile.at("/kafka/pid").asLong());
    runFile.path("services").forEach(service -> pids.add(service.path("pid").asLong()));
    return pids.stream().flatMap(pid -> ProcessHandle.of(pid).stream()).toList();
  }

  /** The process that keeps the sandbox filled, if there is one. */
  public Optional<ProcessHandle> keeper() {
    return process.descendants().filter(Launcher::isKeeper).findFirst();
  }

  private static boolean isKeeper(ProcessHandle process) {
    return process.info().commandLine().orElse("").contains("SandboxKeeperMain");
  }

  /** SIGTERM, as Ctrl-C at a terminal or a service manager sends it. */
  public void terminate() {
    process.destroy();
  }

  /** The exit code, when it has ended. */
  public int awaitEnd() throws InterruptedException {
    if (!process.waitFor(END.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("the launcher does not end; see " + output);
    }
    return process.exitValue();
  }

  public String output() throws IOException {
    return Files.readString(output);
  }

  @Override
  public void close() {
    process.destroy();
  }
}
