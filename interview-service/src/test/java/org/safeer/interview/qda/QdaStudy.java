package org.safeer.interview.qda;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.safeer.interview.refi.RefiFile;
import org.safeer.interview.testing.TestStudy;

/** What a researcher does with files of REFI-QDA in a study. */
final class QdaStudy {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final TestStudy study;

  QdaStudy(TestStudy study) {
    this.study = study;
  }

  /** An export that has come to its end. */
  UUID exported(String format) {
    UUID export = UUID.randomUUID();
    study
        .owner()
        .body(Map.of("format", format))
        .put(study.path("/qda-exports/" + export))
        .then()
        .statusCode(202);
    ended("/qda-exports/" + export);
    return export;
  }

  /** The file of an export. */
  byte[] file(UUID export) {
    return study
        .owner()
        .get(study.path("/qda-exports/" + export + "/file"))
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }

  /** What an export of the study says now. */
  RefiFile project() {
    return RefiFile.read(file(exported("qdpx")));
  }

  /** Sends a file. */
  Response send(byte[] file, String plan, boolean dryRun) {
    return study
        .owner()
        .contentType("multipart/form-data")
        .multiPart("file", "project.qdpx", file, "application/octet-stream")
        .multiPart("plan", plan, "application/json")
        .multiPart("dryRun", String.valueOf(dryRun))
        .post(study.path("/qda-imports"));
  }

  /** What became of a file. */
  JsonPath imported(byte[] file, String plan, boolean dryRun) {
    String id = send(file, plan, dryRun).then().statusCode(202).extract().path("id");
    return ended("/qda-imports/" + id);
  }

  /** A job once it has come to its end. */
  JsonPath ended(String path) {
    JsonPath[] job = new JsonPath[1];
    await()
        .atMost(PATIENCE)
        .until(
            () -> {
              job[0] =
                  study.owner().get(study.path(path)).then().statusCode(200).extract().jsonPath();
              return !job[0].getString("status").matches("queued|running");
            });
    return job[0];
  }
}
