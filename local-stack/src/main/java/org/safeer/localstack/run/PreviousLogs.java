package org.safeer.localstack.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps the logs of the run before, so that a log tells of one run and two runs at most take room.
 */
final class PreviousLogs {

  private static final String SUFFIX = ".log";

  private PreviousLogs() {}

  /** Renames {@code x.log} to {@code x.log.previous}. */
  static void keep(Path logs) throws IOException {
    List<Path> found;
    try (Stream<Path> files = Files.list(logs)) {
      found = files.filter(file -> file.toString().endsWith(SUFFIX)).toList();
    }
    for (Path log : found) {
      Files.move(
          log,
          log.resolveSibling(log.getFileName() + ".previous"),
          StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
