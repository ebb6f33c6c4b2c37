package org.safeer.system.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.safeer.system.suite.Api;
import org.safeer.system.suite.Client;
import org.safeer.system.suite.Imports;
import org.safeer.system.suite.Json;
import org.safeer.system.suite.Repository;
import org.safeer.system.suite.RunningSuite;

/**
 * Imports one large file into a fresh suite, and tells how fast and with how much memory; then
 * pages through what it holds.
 */
public final class LargeImportMain {

  private static final String BOUNDARY = "large-import";

  private LargeImportMain() {}

  /**
   * Ends with 1 when a row was not taken.
   *
   * @param arguments how many rows; 100,000 if left out
   */
  public static void main(String[] arguments) throws Exception {
    int rows = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
    Machine machine = Machine.now();
    Path folder = Repository.root().resolve("system-tests/target/bench-import");
    JsonNode job;
    try (RunningSuite suite = RunningSuite.start(folder.resolve("suite"))) {
      Path file = folder.resolve("rows.csv");
      LargeFile.write(file, rows);
      job = measure(suite, file, machine);
    }
    System.exit(job.at("/rows/imported").asInt() == rows ? 0 : 1);
  }

  private static JsonNode measure(RunningSuite suite, Path file, Machine machine)
      throws IOException, InterruptedException {
    Api researcher = suite.as(Client.FAITH_RESEARCHER);
    String study = FaithCopy.create(researcher, "large");
    HeapProbe heap = new HeapProbe(suite.service("survey-service").baseUrl());
    long begin = System.nanoTime();
    String path = "/v1/studies/" + study + "/response-imports";
    String job = path + "/" + send(suite.gateway() + path, researcher.key(), file);
    long accepted = System.nanoTime();
    JsonNode state = heap.follow(researcher, job);
    long end = System.nanoTime();
    double seconds = (end - accepted) / 1e9;
    int rows = state.at("/rows/read").asInt();
    System.out.printf(
        "%s, %d cores, %s%n%d rows, %d MiB: accepted after %.1f s, then %.1f s: %.0f rows/s;"
            + " most heap seen in survey-service: %d MiB%n",
        machine.date(),
        machine.cores(),
        machine.jdk(),
        rows,
        Files.size(file) >> 20,
        (accepted - begin) / 1e9,
        seconds,
        rows / seconds,
        heap.mebibytes());
    PageProbe pages = new PageProbe(researcher, study);
    System.out.printf(
        "page 1 of its responses: %.1f ms; page %d: %.1f ms%n",
        pages.first(), pages.pages(), pages.last());
    return state;
  }

  /** As a stream: the benchmark needs no memory for the file either. */
  private static String send(String url, String key, Path file)
      throws IOException, InterruptedException {
    BodyPublisher body =
        BodyPublishers.concat(
            part("mapping", "application/json", FaithCopy.file("response-import.json").toString()),
            part("file\"; filename=\"rows.csv", "text/csv", ""),
            BodyPublishers.ofFile(file),
            BodyPublishers.ofByteArray(Imports.utf8("\r\n--" + BOUNDARY + "--\r\n")));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url))
            .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
            .header("X-API-Key", key)
            .POST(body)
            .build();
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 202) {
      throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
    }
    return Json.MAPPER.readTree(answer.body()).path("id").asText();
  }

  private static BodyPublisher part(String name, String type, String content) {
    String head =
        "\r\n--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\nContent-Type: %s\r\n\r\n"
            .formatted(BOUNDARY, name, type);
    return BodyPublishers.ofByteArray(Imports.utf8(head + content));
  }
}
