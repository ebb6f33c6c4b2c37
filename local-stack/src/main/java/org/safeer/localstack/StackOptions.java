package org.safeer.localstack;

import java.nio.file.Path;

/**
 * What a stack is started with.
 *
 * @param data folder that keeps databases, topics, passwords and logs between runs
 * @param postgresPort preferred port; 0 for any free one
 * @param kafkaPort preferred port; 0 for any free one
 */
public record StackOptions(Path data, int postgresPort, int kafkaPort) {

  /** Free ports, as tests want them. */
  public static StackOptions in(Path data) {
    return new StackOptions(data, 0, 0);
  }
}
