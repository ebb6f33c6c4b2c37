package org.safeer.kit.table;

import java.util.Arrays;
import java.util.Optional;

/** How a table is written. */
public enum TableFormat {
  CSV(TableFormat.CSV_TYPE, "csv"),
  NDJSON(TableFormat.NDJSON_TYPE, "ndjson");

  public static final String CSV_TYPE = "text/csv";
  public static final String NDJSON_TYPE = "application/x-ndjson";

  private final String type;
  private final String extension;

  TableFormat(String type, String extension) {
    this.type = type;
    this.extension = extension;
  }

  /** The one of that media type, written as {@code type/subtype}; empty for another. */
  public static Optional<TableFormat> of(String mediaType) {
    return Arrays.stream(values()).filter(format -> format.type.equals(mediaType)).findFirst();
  }

  /** Its media type, with how the text is encoded. */
  public String contentType() {
    return type + ";charset=UTF-8";
  }

  /** What a browser calls the file it saves. */
  public String disposition(String name) {
    return "attachment; filename=\"" + name + "." + extension + "\"";
  }
}
