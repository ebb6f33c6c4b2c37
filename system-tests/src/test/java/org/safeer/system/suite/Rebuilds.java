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
    researcher.post(path(study), "{}").expect(202);
    await(researcher, study);
  }

  /** Returns when the rebuild that was asked for last is done. */
  public static void await(Api researcher, String study) {
    String path = path(study);
    Awaitility.await("the rebuild")
        .atMost(PATIENCE)
        .failFast("the rebuild failed", () -> is(researcher, path, "failed"))
        .until(() -> is(researcher, path, "finished"));
  }

  private static String path(String study) {
    return "/v1/studies/" + study + "/aggregates/rebuilds";
  }

  private static boolean is(Api researcher, String path, String wanted) {
    JsonNode rebuild = researcher.get(path + "/current").expect(200).json();
    return rebuild.path("state").asText(rebuild.path("status").asText()).equalsIgnoreCase(wanted);
  }
}
