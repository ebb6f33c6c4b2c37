package org.safeer.localstack.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.safeer.localstack.DataFolder;
import org.safeer.localstack.StackException;
import org.safeer.localstack.process.ChildProcess;
import org.safeer.localstack.process.Launch;
import org.safeer.localstack.process.OwnClasspath;

/** Loads the demo studies through the public API, as any client would, once per data folder. */
final class DemoStudies {

  static final String MARKER = "demo-loaded";

  private final Path target;
  private final Path marker;
  private final Path keys;
  private final Path log;

  DemoStudies(Path root, DataFolder folder) {
    this.target = root.resolve("demo-studies/target");
    this.marker = folder.root().resolve(MARKER);
    this.keys = keysFile(folder);
    this.log = log(folder);
  }

  /** Where the gateway writes the demo clients' keys and the loader reads them. */
  static Path keysFile(DataFolder folder) {
    return folder.root().resolve("demo-keys.json");
  }

  boolean loaded() {
    return Files.exists(marker);
  }

  static Path log(DataFolder folder) {
    return folder.log("demo-studies");
  }

  /** Starts the loader, which is itself repeatable; call {@link #finish} when it has ended. */
  ChildProcess begin(String gateway) {
    String classpath =
        target.resolve("classes") + File.pathSeparator + target.resolve("lib").resolve("*");
    List<String> command =
        List.of(
            OwnClasspath.java(),
            "-Xmx128m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            classpath,
            "org.safeer.demo.DemoMain",
            "--gateway",
            gateway,
            "--keys",
            keys.toString());
    return ChildProcess.start(new Launch("demo-studies", command, Map.of(), log, "TERM"));
  }

  /** Remembers that the studies are there, or says why they are not. */
  void finish(ChildProcess loader) {
    if (loader.exitCode() != 0) {
      throw loader.failure("could not load the demo");
    }
    try {
      Files.writeString(marker, Instant.now() + "\n");
    } catch (IOException e) {
      throw new StackException("Could not write " + marker + ": " + e.getMessage(), e);
    }
  }
}
