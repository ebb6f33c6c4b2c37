package org.safeer.system.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.safeer.system.store.Databases;
import org.safeer.system.suite.Client;
import org.safeer.system.suite.Json;
import org.safeer.system.suite.Repository;
import org.safeer.system.suite.RunningSuite;

/** Starts the suite, measures it and writes {@code target/bench/result.json}. */
public final class BenchMain {

  private static final Duration SETTLE = Duration.ofSeconds(10);
  private static final List<String> DURABLE = List.of("fsync", "synchronous_commit");

  private BenchMain() {}

  /**
   * Ends with 1 when an answer was wrong: a figure is then worth nothing. A goal that is missed is
   * a result, and ends with 0.
   *
   * @param arguments see {@link BenchOptions}
   */
  public static void main(String[] arguments) throws Exception {
    BenchOptions options = BenchOptions.of(arguments);
    Machine machine = Machine.now();
    Path folder = Repository.root().resolve("system-tests/target/bench");
    BenchResult result;
    try (RunningSuite suite = RunningSuite.start(folder.resolve("suite"))) {
      requireDurable(suite);
      result = measure(suite, options, machine);
    }
    write(result, folder.resolve("result.json"));
    System.exit(result.sound() ? 0 : 1);
  }

  private static BenchResult measure(RunningSuite suite, BenchOptions options, Machine machine)
      throws InterruptedException {
    say("letting the start settle for %d s", SETTLE.toSeconds());
    Thread.sleep(SETTLE.toMillis());
    BenchHttp http = new BenchHttp(suite.gateway(), suite.as(Client.FAITH_RESEARCHER).key());
    say("importing %d times", options.imports());
    List<ImportRun> imports = ImportRun.several(suite, options.imports());
    say("registering %d participants", options.requests() + options.seconds());
    LoadStudy study = LoadStudy.create(suite, http, options);
    say("warming up for %d s at %d/s", options.warmUp(), options.rate());
    LoadResult warmUp = new OpenLoop(study, options.rate()).run(0, options.warmUp());
    say("measuring for %d s", options.seconds());
    CpuUse before = CpuUse.now(suite);
    LoadResult load;
    FreshnessResult freshness;
    try (FreshnessProbe probe = FreshnessProbe.start(study, options.seconds())) {
      load = new OpenLoop(study, options.rate()).run(warmUp.sent(), options.seconds());
      freshness = probe.result();
    }
    CpuUse used = CpuUse.now(suite).since(before);
    boolean allCounted =
        study.awaitCounted(warmUp.accepted() + load.accepted() + freshness.accepted());
    return new BenchResult(options, machine, imports, warmUp, load, freshness, used, allCounted);
  }

  private static void requireDurable(RunningSuite suite) throws SQLException {
    Databases databases = new Databases(suite);
    for (String name : Databases.NAMES) {
      for (String setting : DURABLE) {
        if (!databases.value(name, "SHOW " + setting).equals("on")) {
          throw new IllegalStateException(name + " runs with " + setting + " off");
        }
      }
    }
  }

  private static void write(BenchResult result, Path file) throws IOException {
    Files.writeString(
        file, Json.MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(result.json()));
    System.out.println(new BenchTable(result).text());
    System.out.println("Written to " + file);
  }

  private static void say(String text, Object... values) {
    System.out.printf(text + "%n", values);
  }
}
