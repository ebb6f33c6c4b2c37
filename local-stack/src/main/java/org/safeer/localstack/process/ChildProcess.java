package org.safeer.localstack.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.safeer.localstack.StackException;
import org.safeer.localstack.log.LogTail;
import org.safeer.localstack.log.ReadableLog;

/** One started part of the stack, which ends with this JVM at the latest. */
public final class ChildProcess {

  private static final int LINES_SHOWN = 20;

  private final Launch launch;
  private final Process process;

  private ChildProcess(Launch launch, Process process) {
    this.launch = launch;
    this.process = process;
  }

  /**
   * Starts the child; what it writes goes to its log, and its standard input ends with this JVM.
   */
  public static ChildProcess start(Launch launch) {
    Children.requireOpen();
    List<String> command = new ArrayList<>(OwnSession.prefix());
    command.addAll(launch.command());
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(launch.log().toFile()));
      builder.environment().putAll(launch.environment());
      ChildProcess child = new ChildProcess(launch, builder.start());
      child.guard();
      return child;
    } catch (IOException e) {
      throw new StackException("Could not start " + launch.name() + ": " + e.getMessage(), e);
    }
  }

  private void guard() {
    try {
      Watchdog watchdog = Watchdog.shared();
      watchdog.watch(launch.stopSignal(), pid());
      onExit().thenRun(() -> watchdog.forget(launch.stopSignal(), pid()));
      Children.add(this);
    } catch (StackException e) {
      kill(); // better no child than one that nobody would stop
      throw e;
    }
  }

  public String name() {
    return launch.name();
  }

  public long pid() {
    return process.pid();
  }

  public Path log() {
    return launch.log();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** The exit code of a process that has ended. */
  public int exitCode() {
    return process.exitValue();
  }

  /** Completes with this child when it has ended, for whatever reason. */
  public CompletableFuture<ChildProcess> onExit() {
    return process.onExit().thenApply(ended -> this);
  }

  /** Asks the process to end and, when it has not done so in time, ends it. */
  public void stop(Duration patience) {
    if (!process.isAlive()) {
      return;
    }
    Signals.send(launch.stopSignal(), process.pid());
    if (!endsWithin(patience)) {
      kill();
    }
  }

  /** Ends the process at once (SIGKILL), as a crash would. */
  public void kill() {
    process.destroyForcibly();
    endsWithin(Duration.ofSeconds(10));
  }

  /** A problem that tells the exit code, the log and its last lines. */
  public StackException failure(String what) {
    String state = process.isAlive() ? "still running" : "exit code " + process.exitValue();
    String end =
        LogTail.of(log(), LINES_SHOWN).stream()
            .map(line -> ReadableLog.parse(line).map(ReadableLog::text).orElse(line))
            .collect(Collectors.joining("\n"));
    return new StackException(
        "%s %s (%s). Its log is %s and ends with:%n%s".formatted(name(), what, state, log(), end));
  }

  private boolean endsWithin(Duration patience) {
    try {
      return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
