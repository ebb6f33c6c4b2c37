package org.safeer.kit.table;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.Optional;

/** Answers with tables where a request asks for one in place of JSON. */
public final class Tables {

  private static final List<Variant> VARIANTS =
      Variant.mediaTypes(
              MediaType.APPLICATION_JSON_TYPE,
              MediaType.valueOf(TableFormat.CSV_TYPE),
              MediaType.valueOf(TableFormat.NDJSON_TYPE))
          .build();

  private Tables() {}

  /** The format that the request prefers; empty for JSON. */
  public static Optional<TableFormat> asked(Request request) {
    return Optional.ofNullable(request.selectVariant(VARIANTS))
        .flatMap(variant -> TableFormat.of(variant.getMediaType().toString()));
  }

  /**
   * The whole table, row by row.
   *
   * @param name what a browser calls the file it saves, without its end
   */
  public static Response file(TableWriter table, TableFormat format, String name) {
    StreamingOutput rows = target -> table.write(format, target);
    return Response.ok(rows, format.contentType())
        .header(HttpHeaders.CONTENT_DISPOSITION, format.disposition(name))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .build();
  }
}
