package org.safeer.localstack.process;

import java.io.IOException;
import org.safeer.localstack.StackException;

/**
 * Sends a named signal: Java itself knows only TERM and KILL, and PostgreSQL's fast stop is INT.
 */
public final class Signals {

  private Signals() {}

  /** Sends {@code signal} ("INT", "TERM", …); a process that is already gone is no error. */
  public static void send(String signal, long pid) {
    try {
      Process kill =
          new ProcessBuilder("kill", "-" + signal, Long.toString(pid))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      kill.waitFor();
    } catch (IOException e) {
      throw new StackException("Could not send " + signal + " to process " + pid, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
