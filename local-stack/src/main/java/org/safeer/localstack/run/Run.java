package org.safeer.localstack.run;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.safeer.localstack.DataFolder;
import org.safeer.localstack.LauncherLog;
import org.safeer.localstack.StackException;
import org.safeer.localstack.StackOptions;
import org.safeer.localstack.process.ChildProcess;
import org.safeer.localstack.process.FolderLock;
import org.safeer.localstack.suite.Suite;
import org.safeer.localstack.suite.SuiteOptions;

/** One run of the suite at a terminal, from the first line to the last. */
final class Run {

  private static final int POSTGRES_PORT = 15432;
  private static final int KAFKA_PORT = 19092;

  private final Path root;
  private final RunOptions options;
  private final PrintStream terminal;
  private final Instant begin = Instant.now();
  private final Shutdown shutdown;

  Run(Path root, RunOptions options, PrintStream terminal) {
    this.root = root;
    this.options = options;
    this.terminal = terminal;
    this.shutdown = new Shutdown(terminal);
  }

  /** Returns the exit code when a part has ended; a signal ends the JVM in here. */
  int run() {
    DataFolder folder = DataFolder.open(options.data());
    RunFile runFile = new RunFile(folder);
    try (FolderLock only = lock(folder, runFile)) {
      PreviousLogs.keep(folder.logs());
      LauncherLog.to(folder.log("run"));
      shutdown.onSignal();
      return startAndWatch(folder, runFile);
    } catch (IOException e) {
      throw new StackException("Could not use " + folder.root() + ": " + e.getMessage(), e);
    }
  }

  private static FolderLock lock(DataFolder folder, RunFile runFile) {
    return FolderLock.acquire(
        folder.root().resolve("run.lock"),
        pid ->
            "Safeer is already running: process %s, %s"
                .formatted(pid, runFile.gateway().orElse("still starting")));
  }

  private int startAndWatch(DataFolder folder, RunFile runFile) throws IOException {
    try {
      runFile.delete();
      Suite suite = start(folder);
      shutdown.started(suite, runFile);
      CompletableFuture<ChildProcess> firstExit = suite.firstExit();
      loadDemo(folder, suite, firstExit);
      keepSandbox(folder, suite);
      runFile.write(suite, folder);
      new Welcome(terminal).print(suite, folder, Duration.between(begin, Instant.now()));
      throw firstExit.join().failure("has ended, and the suite does not work without it");
    } catch (StackException e) {
      shutdown.waitIfSignalled();
      terminal.println(e.getMessage());
      shutdown.stop();
      return 1;
    }
  }

  private Suite start(DataFolder folder) throws IOException {
    Suite.stopLeftovers(folder);
    if (options.fresh()) {
      terminal.println("Deleting databases, topics and keys in " + folder.root());
      FreshStart.delete(folder);
    }
    terminal.println("Starting Safeer; data and logs are in " + folder.root());
    streamLogs(folder);
    return Suite.start(suiteOptions(folder));
  }

  private SuiteOptions suiteOptions(DataFolder folder) {
    return new SuiteOptions(
        root,
        new StackOptions(folder.root(), POSTGRES_PORT, KAFKA_PORT),
        true,
        DemoProgram.keysFile(folder),
        Map.of(),
        line -> terminal.println("  " + line));
  }

  private void streamLogs(DataFolder folder) {
    LogStream stream = new LogStream(terminal, options.verbose());
    for (String service :
        List.of("survey-service", "interview-service", "theme-service", "gateway")) {
      stream.follow(service, folder.log(service));
    }
    for (DemoProgram program : List.of(DemoProgram.LOADER, DemoProgram.KEEPER)) {
      stream.follow(program.name(), program.log(folder));
    }
    if (options.verbose()) { // they warn about what is usual on a single node
      stream.follow("postgres", folder.log("postgres"));
      stream.follow("kafka", folder.log("kafka"));
    }
    stream.start();
  }

  private void loadDemo(DataFolder folder, Suite suite, CompletableFuture<ChildProcess> firstExit) {
    DemoStudies demo = new DemoStudies(root, folder);
    if (!options.demo() || demo.loaded()) {
      return;
    }
    terminal.println("  Loading the demo studies");
    Instant start = Instant.now();
    ChildProcess loader = demo.begin(suite.gateway().baseUrl());
    ChildProcess ended = (ChildProcess) CompletableFuture.anyOf(loader.onExit(), firstExit).join();
    if (ended != loader) {
      throw ended.failure("has ended while the demo studies were loaded");
    }
    demo.finish(loader);
    double seconds = Duration.between(start, Instant.now()).toMillis() / 1000.0;
    terminal.printf("  The demo studies are loaded (%.1f s)%n", seconds);
  }

  /** Nothing else needs the keeper: should it end, the person at the terminal is told. */
  private void keepSandbox(DataFolder folder, Suite suite) {
    if (options.demo()) {
      String gateway = suite.gateway().baseUrl();
      DemoProgram.KEEPER.start(root, folder, gateway).onExit().thenAccept(this::tellOfItsEnd);
    }
  }

  private void tellOfItsEnd(ChildProcess keeper) {
    if (!shutdown.isStopping()) {
      String what = "has ended; until the next start an emptied sandbox stays empty";
      terminal.println(keeper.failure(what).getMessage());
    }
  }
}
