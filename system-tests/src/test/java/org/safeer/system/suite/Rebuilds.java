package org.safeer.system.suite;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.awaitility.Awaitility;

/** Asks for the projections to be filled again from the first record. */
public final class Rebuilds {

  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private Rebuilds() {}

  /** Returns when the new projections are the ones that are read. */
  public static void run(Api researcher, String study) {
    String path = "/v1/studies/" + study + "/aggregates/rebuilds";
    researcher.post(path, "{}").expect(202);
    Awaitility.await("the rebuild")
        .atMost(PATIENCE)
        .failFast("the rebuild failed", () -> is(researcher, path, "failed"))
        .until(() -> is(researcher, path, "finished"));
  }

  private static boolean is(Api researcher, String path, String wanted) {
    JsonNode rebuild = researcher.get(path + "/current").expect(200).json();
    return rebuild.path("state").asText(rebuild.path("status").asText()).equalsIgnoreCase(wanted);
  }
}
