package org.safeer.localstack.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How to start one child.
 *
 * @param name what the person at the terminal calls it
 * @param command program and arguments
 * @param environment added to this process's own
 * @param log file that receives its output, appended
 * @param stopSignal the signal it ends cleanly on
 */
public record Launch(
    String name,
    List<String> command,
    Map<String, String> environment,
    Path log,
    String stopSignal) {}
