package org.safeer.localstack.run;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.safeer.localstack.process.Children;
import org.safeer.localstack.suite.Suite;

/** Stops everything once, whoever asks first: Ctrl-C, SIGTERM or a part that has ended. */
final class Shutdown {

  private static final Duration PATIENCE_EACH = Duration.ofSeconds(5);

  private final PrintStream terminal;
  private volatile boolean signalled;
  private volatile boolean done;
  private Suite suite;
  private RunFile runFile;

  Shutdown(PrintStream terminal) {
    this.terminal = terminal;
  }

  /** From now on a signal stops what has been started. */
  void onSignal() {
    Thread hook =
        new Thread(
            () -> {
              signalled = true;
              stop();
            },
            "shutdown");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  synchronized void started(Suite complete, RunFile file) {
    this.suite = complete;
    this.runFile = file;
  }

  /** A thread whose parts end because of a signal has nothing to report: the JVM ends around it. */
  void waitIfSignalled() {
    if (signalled) {
      try {
        new CountDownLatch(1).await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Whether parts that end now do so because they are told to. */
  boolean isStopping() {
    return signalled || done;
  }

  synchronized void stop() {
    if (done) {
      return;
    }
    done = true;
    terminal.println("Stopping Safeer");
    try {
      if (suite != null) {
        suite.close();
        runFile.delete();
      }
    } catch (IOException e) {
      terminal.println("run.json could not be removed: " + e.getMessage());
    } finally {
      Children.stopAll(PATIENCE_EACH); // all there is when the start was not complete
    }
    terminal.println("Safeer has stopped");
  }
}
