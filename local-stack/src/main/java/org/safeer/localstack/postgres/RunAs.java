package org.safeer.localstack.postgres;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.safeer.localstack.StackException;

/** As whom PostgreSQL's programs run: they refuse to run as root or as a user without a name. */
enum RunAs {
  /** The ordinary user who started the stack. */
  SELF(List.of()),
  /** Inside a user namespace of its own, where root is root no more and everybody has a name. */
  NAMESPACE(List.of("unshare", "-U")),
  /**
   * Nobody, for root in a container that forbids namespaces. It still has to reach a data folder
   * below a home that only root may enter.
   */
  NOBODY(
      List.of(
          "setpriv",
          "--reuid=65534",
          "--regid=65534",
          "--clear-groups",
          "--inh-caps=+dac_override",
          "--ambient-caps=+dac_override"));

  private final List<String> prefix;

  RunAs(List<String> prefix) {
    this.prefix = prefix;
  }

  /** The first way that works here. */
  static RunAs choose() {
    if (CurrentUser.mayRunPostgres()) {
      return SELF;
    }
    if (NAMESPACE.works()) {
      return NAMESPACE;
    }
    if (CurrentUser.uid() == 0 && NOBODY.works()) {
      return NOBODY;
    }
    throw new StackException(
        "PostgreSQL runs neither as root nor as a user without a name, and neither 'unshare -U'"
            + " nor 'setpriv' helps here. Start Safeer as an ordinary user.");
  }

  /** What to put before a program; it keeps the process id. */
  List<String> prefix() {
    return prefix;
  }

  private boolean works() {
    try {
      List<String> command = new ArrayList<>(prefix);
      command.add("true");
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
