package org.safeer.localstack;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The arguments of a program, read one after the other. */
public final class CommandLine {

  private final Deque<String> rest;

  public CommandLine(String... arguments) {
    this.rest = new ArrayDeque<>(List.of(arguments));
  }

  public boolean hasNext() {
    return !rest.isEmpty();
  }

  public String next() {
    return rest.removeFirst();
  }

  /** The value that follows an option. */
  public String valueOf(String option) {
    if (rest.isEmpty()) {
      throw new UsageException(option + " needs a value");
    }
    return rest.removeFirst();
  }

  /** The port that follows an option: 0 for any free one. */
  public int portOf(String option) {
    String value = valueOf(option);
    try {
      int port = Integer.parseInt(value);
      if (port >= 0 && port <= 65_535) {
        return port;
      }
    } catch (NumberFormatException notANumber) {
      // Said below, with the range.
    }
    throw new UsageException(option + " needs a port from 0 to 65535, not '" + value + "'");
  }

  /** The arguments make no sense; the message says which. */
  public static final class UsageException extends RuntimeException {

    public UsageException(String message) {
      super(message);
    }
  }
}
