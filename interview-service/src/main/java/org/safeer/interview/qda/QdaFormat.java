package org.safeer.interview.qda;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which of its two files REFI-QDA is written to. */
public enum QdaFormat {
  /** The codebook alone. */
  @JsonProperty("qdc")
  QDC("codebook.qdc"),
  /** The project: codes, transcripts, codings. */
  @JsonProperty("qdpx")
  QDPX("project.qdpx");

  private final String fileName;

  QdaFormat(String fileName) {
    this.fileName = fileName;
  }

  String fileName() {
    return fileName;
  }
}
