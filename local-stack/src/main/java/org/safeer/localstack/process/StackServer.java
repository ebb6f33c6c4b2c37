package org.safeer.localstack.process;

import java.time.Duration;
import java.util.function.IntFunction;
import org.safeer.localstack.StackException;

/** PostgreSQL or Kafka: a child that listens on one port of the loopback address. */
public abstract class StackServer implements AutoCloseable {

  private static final int PORT_TRIES = 3;
  private static final Duration STOP = Duration.ofSeconds(8);

  private final int port;
  private volatile ChildProcess process;

  protected StackServer(int port) {
    this.port = port;
  }

  /**
   * Starts a server on its preferred port or, where that is taken, on a free one.
   *
   * @param preferredPort 0 for no preference
   * @param server makes the server for a port
   */
  protected static <S extends StackServer> S start(int preferredPort, IntFunction<S> server) {
    for (int attempt = 1; ; attempt++) {
      S candidate = server.apply(Ports.choose(attempt == 1 ? preferredPort : 0));
      try {
        candidate.startAndWait();
        return candidate;
      } catch (StackException e) {
        boolean died = !candidate.isAlive(); // somebody may have taken the port in the meantime
        candidate.close();
        if (!died || attempt == PORT_TRIES) {
          throw e;
        }
      }
    }
  }

  /** Starts the process; does not wait. */
  protected abstract ChildProcess launch();

  /** Returns when clients can use the server, fails when it has ended. */
  protected abstract void awaitReady();

  final void startAndWait() {
    process = launch();
    awaitReady();
  }

  /** Stops the server, if it still runs, and starts it on the same port and the same data. */
  public void restart() {
    close();
    startAndWait();
  }

  public ChildProcess process() {
    return process;
  }

  public int port() {
    return port;
  }

  final boolean isAlive() {
    return process != null && process.isAlive();
  }

  @Override
  public void close() {
    if (isAlive()) {
      process.stop(STOP);
    }
  }
}
