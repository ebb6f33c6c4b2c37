package org.safeer.localstack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** Waits for processes that another JVM has started. */
public final class Orphans {

  private static final long INTERVAL_MS = 20;

  private Orphans() {}

  /** Looks often: the JDK's own wait doubles its pauses for processes that are not its children. */
  public static boolean endsWithin(ProcessHandle process, Duration patience) {
    Instant deadline = Instant.now().plus(patience);
    while (runs(process)) {
      if (Instant.now().isAfter(deadline)) {
        return false;
      }
      try {
        Thread.sleep(INTERVAL_MS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return true;
  }

  /** A container's first process may never collect the dead, who then look alive to Java. */
  public static boolean runs(ProcessHandle process) {
    return process.isAlive() && !isZombie(process.pid());
  }

  private static boolean isZombie(long pid) {
    try {
      String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
      return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
    } catch (IOException e) { // gone by now, or no Linux
      return false;
    }
  }
}
