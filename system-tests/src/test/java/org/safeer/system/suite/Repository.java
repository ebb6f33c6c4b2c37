package org.safeer.system.suite;

import java.nio.file.Path;

/** Where the built modules are. */
public final class Repository {

  private Repository() {}

  /** The folder of the root pom; the build tells it to the tests. */
  public static Path root() {
    String root = System.getProperty("safeer.root");
    if (root == null) {
      throw new IllegalStateException("run the tests by Maven: safeer.root is not set");
    }
    return Path.of(root);
  }
}
