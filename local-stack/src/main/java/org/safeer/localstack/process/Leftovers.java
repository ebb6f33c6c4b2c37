package org.safeer.localstack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safeer.localstack.StackException;

/**
 * Remembers processes in a file, so that the next start can end what is left when a launcher and
 * its watchdog were both killed.
 */
public final class Leftovers {

  private static final Duration PATIENCE = Duration.ofSeconds(5);
  // Start times are counted in hundredths of a second since a boot time that the clock may correct.
  private static final Duration SAME_START = Duration.ofSeconds(2);

  private final Path file;

  public Leftovers(Path file) {
    this.file = file;
  }

  /** Replaces what was remembered before. */
  public void remember(Collection<Long> pids) {
    String lines =
        pids.stream()
            .flatMap(pid -> ProcessHandle.of(pid).stream())
            .map(process -> process.pid() + " " + startOf(process).toEpochMilli() + "\n")
            .collect(Collectors.joining());
    try {
      PrivateFiles.write(file, lines);
    } catch (IOException e) {
      throw new StackException("Could not write " + file + ": " + e.getMessage(), e);
    }
  }

  /** Ends the remembered processes that still run; the caller holds the data folder's lock. */
  public void stop() {
    try {
      List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
      List<ProcessHandle> left = lines.stream().flatMap(line -> find(line).stream()).toList();
      left.forEach(ProcessHandle::destroy);
      left.forEach(Leftovers::awaitEnd);
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new StackException("Could not read " + file + ": " + e.getMessage(), e);
    }
  }

  /** A pid alone may be somebody else's by now: the start time must fit too. */
  private static Optional<ProcessHandle> find(String line) {
    String[] parts = line.split(" ");
    Instant start = Instant.ofEpochMilli(Long.parseLong(parts[1]));
    return ProcessHandle.of(Long.parseLong(parts[0]))
        .filter(p -> Duration.between(startOf(p), start).abs().compareTo(SAME_START) < 0);
  }

  private static Instant startOf(ProcessHandle process) {
    return process.info().startInstant().orElse(Instant.EPOCH);
  }

  private static void awaitEnd(ProcessHandle process) {
    if (!Orphans.endsWithin(process, PATIENCE)) {
      process.destroyForcibly();
    }
  }
}
