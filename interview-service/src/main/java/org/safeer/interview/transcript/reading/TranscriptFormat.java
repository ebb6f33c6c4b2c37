package org.safeer.interview.transcript.reading;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a transcript is written down. */
public enum TranscriptFormat {
  /** Paragraphs, with speakers' labels or without. */
  @JsonProperty("plain-text")
  PLAIN_TEXT,
  /** W3C WebVTT. */
  @JsonProperty("webvtt")
  WEBVTT,
  /** SubRip. */
  @JsonProperty("srt")
  SRT,
  /** Office Open XML, ECMA-376. */
  @JsonProperty("docx")
  DOCX,
  /** A list of turns, or what transcription programs write. */
  @JsonProperty("json")
  JSON
}
