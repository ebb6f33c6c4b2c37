package org.safeer.localstack.run;

import java.nio.file.Path;
import org.safeer.localstack.CommandLine.UsageException;
import org.safeer.localstack.StackException;

/** What {@code ./run} starts. The system property {@code safeer.root} names the repository. */
public final class RunMain {

  private RunMain() {}

  public static void main(String[] args) {
    System.exit(run(args));
  }

  private static int run(String... args) {
    Path root = Path.of(System.getProperty("safeer.root", "")).toAbsolutePath();
    try {
      RunOptions options = RunOptions.parse(root, args);
      if (options.help()) {
        System.out.print(RunOptions.usage());
        return 0;
      }
      return new Run(root, options, System.out).run();
    } catch (UsageException e) {
      System.err.println("./run: " + e.getMessage());
      System.err.print(RunOptions.usage());
      return 2;
    } catch (StackException e) {
      System.err.println(e.getMessage());
      return 1;
    }
  }
}
