package org.safeer.survey.responseimport.file;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the rows of a file are written down. */
public enum FileFormat {
  /** Text with a delimiter between cells, RFC 4180. */
  @JsonProperty("csv")
  CSV,
  /** A sheet of an Office Open XML workbook. */
  @JsonProperty("xlsx")
  XLSX,
  /** A JSON object a line. */
  @JsonProperty("ndjson")
  NDJSON
}
