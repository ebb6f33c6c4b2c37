package org.safeer.localstack.process;

import java.io.File;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts a child into a session of its own, so that Ctrl-C reaches the launcher alone and the
 * launcher can stop the parts in order.
 */
final class OwnSession {

  private static final List<String> PREFIX = find();

  private OwnSession() {}

  /** What to put before a command; it keeps the process id. Empty where no such tool is found. */
  static List<String> prefix() {
    return PREFIX;
  }

  private static List<String> find() {
    if (onPath("setsid")) {
      return List.of("setsid");
    }
    if (onPath("perl")) { // macOS has no setsid
      return List.of("perl", "-MPOSIX", "-e", "setsid(); exec @ARGV or die $!", "--");
    }
    return List.of();
  }

  private static boolean onPath(String tool) {
    String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
    return Stream.of(path.split(File.pathSeparator))
        .anyMatch(folder -> new File(folder, tool).canExecute());
  }
}
