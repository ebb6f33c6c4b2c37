package org.safeer.system.suite;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The keeper of the sandbox as {@code ./run} starts it, on the suite of the tests. */
public final class Keeper implements AutoCloseable {

  private final Process process;

  private Keeper(Process process) {
    this.process = process;
  }

  public static Keeper start(RunningSuite suite) {
    Path built = Repository.root().resolve("demo-studies/target");
    ProcessBuilder command =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                built.resolve("classes") + File.pathSeparator + built.resolve("lib").resolve("*"),
                "org.safeer.demo.SandboxKeeperMain",
                "--gateway",
                suite.gateway(),
                "--keys",
                suite.keysFile().toString())
            .redirectErrorStream(true)
            .redirectOutput(
                ProcessBuilder.Redirect.appendTo(suite.data().resolve("keeper.txt").toFile()));
    try {
      return new Keeper(command.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends it as a crash does. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.destroy();
  }
}
