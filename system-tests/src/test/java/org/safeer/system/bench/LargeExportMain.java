package org.safeer.system.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.safeer.system.store.Databases;
import org.safeer.system.suite.Api;
import org.safeer.system.suite.Client;
import org.safeer.system.suite.Imports;
import org.safeer.system.suite.Repository;
import org.safeer.system.suite.RunningSuite;

/** Exports many responses of a fresh suite, and tells how fast and with how much memory. */
public final class LargeExportMain {

  /** The demo's responses again and again, each under an id of its own. */
  private static final String MULTIPLY =
      """
      INSERT INTO response (study, id, participant, questionnaire, questionnaire_version, version,
                            answers, submitted_by, submitted_at, content_version, review, metadata,
                            weight)
      SELECT study, gen_random_uuid(), participant, questionnaire, questionnaire_version, version,
             answers, submitted_by, submitted_at, content_version, review, metadata, weight
        FROM response CROSS JOIN generate_series(1, %d) WHERE study = '%s' LIMIT %d""";

  private LargeExportMain() {}

  /**
   * Ends with 1 when a row is missing.
   *
   * @param arguments how many rows; 100,000 if left out
   */
  public static void main(String[] arguments) throws Exception {
    int rows = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
    Machine machine = Machine.now();
    System.out.printf("%s, %d cores, %s%n", machine.date(), machine.cores(), machine.jdk());
    boolean whole = true;
    Path folder = Repository.root().resolve("system-tests/target/bench-export");
    try (RunningSuite suite = RunningSuite.start(folder.resolve("suite"))) {
      Api researcher = suite.as(Client.FAITH_RESEARCHER);
      String study = fill(suite, researcher, rows);
      for (String format : List.of("csv", "ndjson", "xlsx", "spss")) {
        whole &= measure(suite, researcher, study, format, rows);
      }
    }
    System.exit(whole ? 0 : 1);
  }

  private static String fill(RunningSuite suite, Api researcher, int rows) throws SQLException {
    String study = FaithCopy.create(researcher, "large");
    String mapping = FaithCopy.file("response-import.json").toString();
    Imports.awaitEnd(
        researcher, study, Imports.send(researcher, study, mapping, ImportRun.demoFile()));
    int more = rows - ImportRun.ROWS;
    String multiply = MULTIPLY.formatted(more / ImportRun.ROWS + 1, study, more);
    new Databases(suite).execute("survey", List.of(multiply, "ANALYZE response"));
    return study;
  }

  private static boolean measure(
      RunningSuite suite, Api researcher, String study, String format, int rows)
      throws IOException, InterruptedException {
    HeapProbe heap = new HeapProbe(suite.service("survey-service").baseUrl());
    String path = "/v1/studies/" + study + "/response-exports/" + UUID.randomUUID();
    String body =
        "{\"questionnaire\":\"religious-expression\",\"format\":\"%s\"}".formatted(format);
    long begin = System.nanoTime();
    researcher.put(path, body).expect(202);
    JsonNode state = heap.follow(researcher, path);
    double seconds = (System.nanoTime() - begin) / 1e9;
    System.out.printf(
        "%s: %s, %d rows, %d MiB in %.1f s: %.0f rows/s; most heap seen in survey-service:"
            + " %d MiB%n",
        format,
        state.path("status").asText(),
        rows,
        state.at("/files/0/bytes").asLong() >> 20,
        seconds,
        rows / seconds,
        heap.mebibytes());
    return state.at("/files/0/rows").asInt() == rows;
  }
}
