package org.safeer.localstack.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.safeer.localstack.CommandLine;
import org.safeer.localstack.CommandLine.UsageException;

/**
 * What a person asked of {@code ./run}.
 *
 * @param data folder that keeps everything between runs
 * @param fresh empty that folder first
 * @param demo load the demo studies if they are not there yet
 * @param verbose show every line of every log
 * @param help only say how it is used
 */
record RunOptions(Path data, boolean fresh, boolean demo, boolean verbose, boolean help) {

  /** The text lies in a file of its own, which the script shows before anything is built. */
  static String usage() {
    try (InputStream text = RunOptions.class.getResourceAsStream("usage.txt")) {
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static RunOptions parse(Path root, String... arguments) {
    CommandLine line = new CommandLine(arguments);
    Path data = root.resolve(".safeer");
    boolean fresh = false;
    boolean demo = true;
    boolean verbose = false;
    boolean help = false;
    while (line.hasNext()) {
      String option = line.next();
      switch (option) {
        case "--fresh" -> fresh = true;
        case "--no-demo" -> demo = false;
        case "--verbose" -> verbose = true;
        case "--data" -> data = Path.of(line.valueOf(option)).toAbsolutePath();
        case "--help", "-h" -> help = true;
        default -> throw new UsageException("unknown option " + option);
      }
    }
    return new RunOptions(data, fresh, demo, verbose, help);
  }
}
