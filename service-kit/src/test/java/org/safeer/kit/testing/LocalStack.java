package org.safeer.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The real PostgreSQL and Kafka of one test JVM, in a process of their own that ends with it.
 *
 * <p>Quarkus loads test classes anew for each test profile, so a static field would not be one per
 * JVM: what the stack said when it was ready is kept in a system property.
 */
final class LocalStack {

  private static final String READY_PROPERTY = "safeer.test.local-stack.ready";
  private static final String READY = "READY ";

  private LocalStack() {}

  /** What the running stack said of itself; starts it if this JVM has none. */
  static JsonNode ready() {
    synchronized (System.getProperties()) {
      try {
        String said = System.getProperty(READY_PROPERTY);
        if (said == null) {
          said = start();
          System.setProperty(READY_PROPERTY, said);
        }
        return new ObjectMapper().readTree(said);
      } catch (IOException failure) {
        throw new UncheckedIOException("the local stack did not start", failure);
      }
    }
  }

  private static String start() throws IOException {
    Path root = Path.of(System.getProperty("safeer.root", "..")).toAbsolutePath().normalize();
    Path target = root.resolve("local-stack/target");
    Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "stack-");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                target.resolve("classes") + ":" + target.resolve("lib") + "/*",
                "org.safeer.localstack.LocalStackMain",
                "--data",
                data.toAbsolutePath().toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process, data)));
    return readyLine(process);
  }

  private static String readyLine(Process process) throws IOException {
    BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.startsWith(READY)) {
        drain(output);
        return line.substring(READY.length());
      }
    }
    throw new IOException("it ended before it was ready; build local-stack first");
  }

  /** Reads on, so that the process never waits for room in its output. */
  private static void drain(BufferedReader output) {
    Thread drain = new Thread(() -> output.lines().forEach(line -> {}), "local-stack-output");
    drain.setDaemon(true);
    drain.start();
  }

  private static void stop(Process process, Path data) {
    try {
      process.getOutputStream().close();
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      delete(data);
    } catch (IOException | InterruptedException leftBehind) {
      System.err.println("left behind by the tests: " + data);
    }
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
