package org.safeer.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;

/** The partner imports a file of responses and waits until all of its rows are in. */
final class ImportLoader {

  private final Client partner;

  ImportLoader(Client partner) {
    this.partner = partner;
  }

  void load(JsonNode mapping, byte[] file) {
    String job = "/response-imports/" + start(mapping, file);
    Waiting.until("the import of responses", () -> ended(partner.get(job)));
    requireWhole(partner.get(job));
  }

  private String start(JsonNode mapping, byte[] file) {
    byte[] columns = mapping.toString().getBytes(StandardCharsets.UTF_8);
    MultipartForm form =
        new MultipartForm()
            .part("mapping", "mapping.json", "application/json", columns)
            .part("file", "responses.csv", "text/csv", file);
    return partner.postForm("/response-imports", form).path("id").asText();
  }

  private static boolean ended(JsonNode job) {
    String status = job.path("status").asText();
    return status.equals("finished") || status.equals("failed");
  }

  private static void requireWhole(JsonNode job) {
    JsonNode rows = job.path("rows");
    boolean whole = rows.path("read").asInt() == rows.path("imported").asInt();
    if (!job.path("status").asText().equals("finished") || !whole) {
      throw new DemoException("the import of responses ended as " + job);
    }
  }
}
