package org.safeer.demo;

import java.time.Duration;

/**
 * Fills the sandbox again whenever somebody has emptied it, so that every documented example works
 * again within some seconds.
 *
 * <p>What has to be done is read from the sandbox itself and nothing is remembered elsewhere: a
 * keeper that is started after a reset finds it, and one that ends while it loads is followed by
 * one that goes on.
 */
final class SandboxKeeper {

  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
  private static final Duration AFTER_A_FAILURE = Duration.ofSeconds(5);
  private static final int MOST_FAILURES = 5;
  private static final long NONE = -1;

  private final Sandbox sandbox;
  private long seen = NONE;
  private long done = NONE;
  private int failures;

  SandboxKeeper(Sandbox sandbox) {
    this.sandbox = sandbox;
  }

  /** Looks after the sandbox until the JVM ends. */
  void keep() {
    while (true) {
      try {
        look();
      } catch (DemoException unseen) {
        // The gateway or a service is away; whether anything is to be done shows when it is back.
      }
      Waiting.pause(BETWEEN_LOOKS);
    }
  }

  private void look() {
    long reset = sandbox.lastReset();
    if (reset == done) {
      return;
    }
    if (reset != seen) { // one reset is often followed by another: act when it is quiet
      seen = reset;
      failures = 0;
    } else if (sandbox.isFilled()) {
      done = reset;
    } else if (failures < MOST_FAILURES && sandbox.isEmptiedEverywhere(reset)) {
      fill();
    }
  }

  /** The next look, not this method, finds out whether all is there and stays. */
  private void fill() {
    System.out.println("The sandbox is empty and will be filled");
    try {
      sandbox.fill();
      System.out.println("The sandbox is filled");
    } catch (DemoException failed) {
      // No failure if it was emptied again meanwhile, or if the gateway is gone.
      if (sandbox.lastReset() == seen) {
        failures++;
        System.out.println(inOneLine(failed));
        Waiting.pause(AFTER_A_FAILURE);
      }
    }
  }

  private String inOneLine(DemoException failed) {
    String next =
        failures < MOST_FAILURES
            ? "next try in " + AFTER_A_FAILURE.toSeconds() + " s"
            : "no more tries until it is emptied again";
    return "The sandbox could not be filled (%s): %s"
        .formatted(next, failed.getMessage().replaceAll("\\s+", " "));
  }
}
