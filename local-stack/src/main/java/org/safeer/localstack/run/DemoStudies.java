package org.safeer.localstack.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.safeer.localstack.DataFolder;
import org.safeer.localstack.StackException;
import org.safeer.localstack.process.ChildProcess;

/** Loads the demo studies, once per data folder. */
final class DemoStudies {

  static final String MARKER = "demo-loaded";

  private final Path root;
  private final DataFolder folder;
  private final Path marker;

  DemoStudies(Path root, DataFolder folder) {
    this.root = root;
    this.folder = folder;
    this.marker = folder.root().resolve(MARKER);
  }

  boolean loaded() {
    return Files.exists(marker);
  }

  /** Starts the loader, which is itself repeatable; call {@link #finish} when it has ended. */
  ChildProcess begin(String gateway) {
    return DemoProgram.LOADER.start(root, folder, gateway);
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
