package org.safeer.demo;

import java.io.IOException;

/** Keeps the sandbox filled, through the public API, for as long as whoever started it runs. */
public final class SandboxKeeperMain {

  private SandboxKeeperMain() {}

  /**
   * Keeps it filled until the program's standard input ends.
   *
   * @param args {@code --gateway URL --keys FILE}
   */
  public static void main(String[] args) {
    try {
      DemoArguments arguments = DemoArguments.of(args);
      endWithParent();
      new SandboxKeeper(new Sandbox(new Api(arguments.gateway()), arguments.keys())).keep();
    } catch (DemoException failed) {
      System.err.println("The sandbox cannot be kept filled: " + failed.getMessage());
      System.exit(1);
    }
  }

  /** The parent holds the other end of standard input; when it dies, even by kill -9, it closes. */
  private static void endWithParent() {
    Thread watcher =
        new Thread(
            () -> {
              try {
                while (System.in.read() >= 0) {}
              } catch (IOException closed) {
                // The same as the end of the stream.
              }
              System.exit(0);
            },
            "parent-watch");
    watcher.setDaemon(true);
    watcher.start();
  }
}
