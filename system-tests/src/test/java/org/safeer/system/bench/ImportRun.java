package org.safeer.system.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.safeer.system.suite.Answer;
import org.safeer.system.suite.Api;
import org.safeer.system.suite.Client;
import org.safeer.system.suite.Imports;
import org.safeer.system.suite.Json;
import org.safeer.system.suite.RunningSuite;

/**
 * One import of the demo's survey into a fresh study.
 *
 * @param rows that were imported
 * @param finishedMillis from the POST to the job that says finished
 * @param countedMillis from the POST to all rows in the aggregates
 */
record ImportRun(int rows, long finishedMillis, long countedMillis) {

  static final int ROWS = 1_039;

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration POLL = Duration.ofMillis(20);

  /** One after another: the first meets a suite that has just started. */
  static List<ImportRun> several(RunningSuite suite, int runs) {
    Api researcher = suite.as(Client.FAITH_RESEARCHER);
    byte[] file = demoFile();
    return IntStream.range(0, runs).mapToObj(run -> one(researcher, file)).toList();
  }

  private static ImportRun one(Api researcher, byte[] file) {
    String study = FaithCopy.create(researcher, "import");
    String mapping = FaithCopy.file("response-import.json").toString();
    long begin = System.nanoTime();
    Answer accepted = Imports.send(researcher, study, mapping, file);
    JsonNode job = Imports.awaitEnd(researcher, study, accepted, POLL);
    long finished = System.nanoTime();
    Awaitility.await("the import is counted")
        .atMost(PATIENCE)
        .pollDelay(Duration.ZERO)
        .pollInterval(POLL)
        .until(() -> counted(researcher, study) == ROWS);
    int rows = job.at("/rows/imported").asInt();
    return new ImportRun(rows, millis(finished - begin), millis(System.nanoTime() - begin));
  }

  private static int counted(Api researcher, String study) {
    Answer answer = researcher.get("/v1/studies/" + study + "/aggregates").expect(200);
    return answer.json().at("/evidence/responses").asInt();
  }

  private static long millis(long nanos) {
    return Duration.ofNanos(nanos).toMillis();
  }

  static byte[] demoFile() {
    try (InputStream file =
        ImportRun.class.getResourceAsStream("/" + RunningSuite.FAITH + "/responses.csv")) {
      return file.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  boolean whole() {
    return rows == ROWS;
  }

  ObjectNode json() {
    return Json.MAPPER
        .createObjectNode()
        .put("rows", rows)
        .put("finishedMillis", finishedMillis)
        .put("countedMillis", countedMillis);
  }
}
