package org.safeer.localstack;

import java.io.IOException;
import java.nio.file.Path;
import org.safeer.localstack.CommandLine.UsageException;

/**
 * Runs PostgreSQL and Kafka for a test: prints one READY line, and stops both when its standard
 * input closes or it is told to end.
 */
public final class LocalStackMain {

  private static final String USAGE =
      "usage: LocalStackMain --data DIR [--postgres-port N] [--kafka-port N]";

  private LocalStackMain() {}

  public static void main(String[] args) throws IOException {
    try {
      run(parse(args));
    } catch (UsageException e) {
      System.err.println(e.getMessage());
      System.err.println(USAGE);
      System.exit(2);
    } catch (StackException e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private static void run(StackOptions options) throws IOException {
    LauncherLog.to(DataFolder.open(options.data()).log("local-stack"));
    LocalStack stack = LocalStack.start(options);
    Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stack-shutdown"));
    System.out.println(ReadyLine.of(stack));
    while (System.in.read() >= 0) {
      // Only the end of the stream means something.
    }
    System.exit(0);
  }

  static StackOptions parse(String... args) {
    CommandLine line = new CommandLine(args);
    Path data = null;
    int postgresPort = 0;
    int kafkaPort = 0;
    while (line.hasNext()) {
      String option = line.next();
      switch (option) {
        case "--data" -> data = Path.of(line.valueOf(option));
        case "--postgres-port" -> postgresPort = line.portOf(option);
        case "--kafka-port" -> kafkaPort = line.portOf(option);
        default -> throw new UsageException("unknown option " + option);
      }
    }
    if (data == null) {
      throw new UsageException("--data is missing");
    }
    return new StackOptions(data, postgresPort, kafkaPort);
  }
}
