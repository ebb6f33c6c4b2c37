package org.safeer.localstack.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.safeer.localstack.StackException;
import org.safeer.localstack.process.Orphans;
import org.safeer.localstack.process.Signals;

/** Stops a server that a killed launcher left running on a data directory. */
final class LeftoverPostgres {

  private static final Duration FAST_STOP = Duration.ofSeconds(10);
  private static final Duration IMMEDIATE_STOP = Duration.ofSeconds(10);

  private LeftoverPostgres() {}

  /** The caller holds the data folder's lock, so a server found here has no launcher any more. */
  static void stop(Path cluster) {
    Optional<ProcessHandle> found = find(cluster);
    if (found.isEmpty()) {
      return;
    }
    ProcessHandle server = found.get();
    Signals.send("INT", server.pid());
    if (!Orphans.endsWithin(server, FAST_STOP)) {
      Signals.send("QUIT", server.pid());
      if (!Orphans.endsWithin(server, IMMEDIATE_STOP)) {
        throw new StackException(
            "A PostgreSQL server from before (pid %d) still holds %s and does not stop"
                .formatted(server.pid(), cluster));
      }
    }
  }

  static Optional<ProcessHandle> find(Path cluster) {
    Path pidFile = cluster.resolve("postmaster.pid");
    try {
      List<String> lines = Files.exists(pidFile) ? Files.readAllLines(pidFile) : List.of();
      return lines.isEmpty()
          ? Optional.empty()
          : ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
              .filter(process -> servesCluster(process, cluster));
    } catch (IOException | NumberFormatException e) {
      throw new StackException("Could not read " + pidFile + ": " + e.getMessage(), e);
    }
  }

  /** A pid is used again after a reboot: only a postgres of this very directory counts. */
  private static boolean servesCluster(ProcessHandle process, Path cluster) {
    String commandLine = process.info().commandLine().orElse("");
    return commandLine.contains("postgres") && commandLine.contains("-D " + cluster + " ");
  }
}
