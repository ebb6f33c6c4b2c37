package org.safeer.system.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.safeer.demo.DemoMain;

/**
 * Gives a test the one {@link RunningSuite} of this run. The first test that asks starts it and
 * loads the demo studies; the end of the launcher's session stops it.
 */
public final class SafeerSuite implements ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(SafeerSuite.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == RunningSuite.class;
  }

  @Override
  public RunningSuite resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return context
        .getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
        .computeIfAbsent(Start.class, type -> new Start(), Start.class)
        .result();
  }

  /** One start for all: when it fails, no other test waits for a second failure. */
  private static final class Start implements AutoCloseable {

    private RunningSuite running;
    private RuntimeException failure;

    Start() {
      try {
        running = start();
      } catch (RuntimeException failed) {
        failure = failed;
      }
    }

    RunningSuite result() {
      if (failure != null) {
        throw new IllegalStateException("the suite does not run", failure);
      }
      return running;
    }

    @Override
    public void close() {
      if (running != null) {
        running.close();
      }
    }
  }

  private static RunningSuite start() {
    Instant begin = Instant.now();
    RunningSuite running =
        RunningSuite.start(Repository.root().resolve("system-tests/target/suite"));
    try {
      DemoMain.load(running.gateway(), running.keys());
    } catch (RuntimeException failed) {
      running.close();
      throw failed;
    }
    System.out.printf("suite and demo: %d s%n", Duration.between(begin, Instant.now()).toSeconds());
    return running;
  }

  /** What an earlier run left would be counted again. */
  static Path freshFolder(Path folder) {
    try {
      if (Files.exists(folder)) {
        deepestFirst(folder).forEach(SafeerSuite::delete);
      }
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> deepestFirst(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.sorted(Comparator.reverseOrder()).toList();
    }
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
