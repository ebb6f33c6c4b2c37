package org.safeer.system.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeer.system.suite.Api;

/** The most heap that a service was seen to use, garbage that was not yet collected included. */
final class HeapProbe {

  private static final Pattern HEAP =
      Pattern.compile("(?m)^jvm_memory_used_bytes\\{area=\"heap\"[^}]*} ([0-9.E]+)$");

  private static final long BETWEEN_LOOKS_MILLIS = 500;

  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpRequest request;
  private double most;

  HeapProbe(String baseUrl) {
    this.request = HttpRequest.newBuilder(URI.create(baseUrl + "/q/metrics")).build();
  }

  /** Looks now and then until a job has ended; says how. */
  JsonNode follow(Api api, String job) throws IOException, InterruptedException {
    JsonNode state = api.get(job).expect(200).json();
    while (!state.has("finishedAt")) {
      look();
      Thread.sleep(BETWEEN_LOOKS_MILLIS);
      state = api.get(job).expect(200).json();
    }
    return state;
  }

  private void look() throws IOException, InterruptedException {
    String metrics = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    double used = 0;
    Matcher heap = HEAP.matcher(metrics);
    while (heap.find()) {
      used += Double.parseDouble(heap.group(1));
    }
    most = Math.max(most, used);
  }

  long mebibytes() {
    return Math.round(most / (1 << 20));
  }
}
