package org.safeer.localstack.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.safeer.localstack.StackException;

/**
 * A tiny shell process that outlives this JVM by a moment: when the JVM ends in any way, kill -9
 * included, it stops every child that is still watched. One per JVM, since it stands for the JVM's
 * death.
 */
public final class Watchdog {

  private static Watchdog shared;

  private final OutputStream orders;

  private Watchdog(OutputStream orders) {
    this.orders = orders;
  }

  /** The watchdog of this JVM, started at the first call. */
  public static synchronized Watchdog shared() {
    if (shared == null) {
      shared = start();
    }
    return shared;
  }

  void watch(String signal, long pid) {
    send("watch " + signal + " " + pid);
  }

  void forget(String signal, long pid) {
    send("forget " + signal + " " + pid);
  }

  private synchronized void send(String order) {
    try {
      orders.write((order + "\n").getBytes(StandardCharsets.US_ASCII));
      orders.flush();
    } catch (IOException e) {
      throw new StackException("The watchdog of the local stack is gone", e);
    }
  }

  private static Watchdog start() {
    try {
      List<String> command = new ArrayList<>(OwnSession.prefix());
      command.addAll(List.of("sh", "-c", script(), "safeer-watchdog"));
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return new Watchdog(process.getOutputStream());
    } catch (IOException e) {
      throw new StackException("Could not start the watchdog of the local stack", e);
    }
  }

  private static String script() throws IOException {
    try (InputStream script = Watchdog.class.getResourceAsStream("watchdog.sh")) {
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
