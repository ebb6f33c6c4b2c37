package org.safeer.localstack.run;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.safeer.localstack.log.LogFollower;
import org.safeer.localstack.log.ReadableLog;

/** Shows at the terminal what the parts write to their logs. */
final class LogStream {

  private static final long INTERVAL_MS = 200;

  private final PrintStream terminal;
  private final boolean everything;
  private final Map<String, LogFollower> followers = new LinkedHashMap<>();

  /**
   * @param everything true: each line; false: warnings, errors and what is no log record at all
   */
  LogStream(PrintStream terminal, boolean everything) {
    this.terminal = terminal;
    this.everything = everything;
  }

  void follow(String part, Path log) {
    followers.put(part, new LogFollower(log));
  }

  /** Begins to show lines, until the JVM ends; nothing may be added afterwards. */
  void start() {
    Thread thread = new Thread(this::run, "log-stream");
    thread.setDaemon(true);
    thread.start();
  }

  private void run() {
    try {
      while (true) {
        showNew();
        Thread.sleep(INTERVAL_MS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void showNew() {
    followers.forEach(
        (part, follower) -> {
          try {
            follower.newLines().forEach(line -> show(part, line));
          } catch (IOException e) {
            terminal.println("The log of " + part + " cannot be read: " + e.getMessage());
          }
        });
  }

  private void show(String part, String line) {
    Optional<ReadableLog> log = ReadableLog.parse(line);
    if (everything || log.isEmpty() || log.get().serious()) {
      terminal.printf("%-17s | %s%n", part, log.map(ReadableLog::text).orElse(line));
    }
  }
}
