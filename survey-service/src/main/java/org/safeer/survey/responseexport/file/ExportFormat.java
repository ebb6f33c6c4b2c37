package org.safeer.survey.responseexport.file;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the rows of an export are written down. */
public enum ExportFormat {
  /** RFC 4180 in UTF-8, with W3C's metadata beside it. */
  @JsonProperty("csv")
  CSV("responses.csv", "text/csv; charset=UTF-8"),
  /** A JSON object a line. */
  @JsonProperty("ndjson")
  NDJSON("responses.ndjson", "application/x-ndjson"),
  /** A sheet of an Office Open XML workbook. */
  @JsonProperty("xlsx")
  XLSX("responses.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** CSV of numbers, with the syntax by which SPSS and PSPP read it. */
  @JsonProperty("spss")
  SPSS("responses.csv", "text/csv; charset=UTF-8");

  private final String dataFile;
  private final String mediaType;

  ExportFormat(String dataFile, String mediaType) {
    this.dataFile = dataFile;
    this.mediaType = mediaType;
  }

  /** Name of the file with the rows. */
  public String dataFile() {
    return dataFile;
  }

  /** What that file is. */
  public String mediaType() {
    return mediaType;
  }
}
