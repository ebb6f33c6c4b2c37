package org.safeer.interview.qda;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which of its two files REFI-QDA is written to. */
public enum QdaFormat {
  /** The codebook alone. */
  @JsonProperty("qdc")
  QDC("application/xml", "codebook.qdc"),
  /** The project: codes, transcripts, codings. */
  @JsonProperty("qdpx")
  QDPX("application/zip", "project.qdpx");

  private final String mediaType;
  private final String fileName;

  QdaFormat(String mediaType, String fileName) {
    this.mediaType = mediaType;
    this.fileName = fileName;
  }

  String mediaType() {
    return mediaType;
  }

  String fileName() {
    return fileName;
  }
}
