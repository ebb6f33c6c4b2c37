package org.safeer.interview.refi.model;

/** What a text of a project is. */
public enum TextKind {
  /** A source of text. */
  TEXT("Sources/TextSource"),
  /** What a PDF source says. */
  PDF("Sources/PDFSource/Representation"),
  /** What is said of a picture. */
  PICTURE("Sources/PictureSource/TextDescription"),
  /** What is said in a recording. */
  AUDIO("Sources/AudioSource/Transcript"),
  /** What is said in a film. */
  VIDEO("Sources/VideoSource/Transcript"),
  /** A note. */
  NOTE("Notes/Note");

  private final String below;

  TextKind(String below) {
    this.below = below;
  }

  /** Where such a text stands in the document of a project. */
  public String path() {
    return "/Project/" + below;
  }

  /** Where its selections stand. */
  public String selections() {
    boolean spoken = this == AUDIO || this == VIDEO;
    return path() + (spoken ? "/TranscriptSelection" : "/PlainTextSelection");
  }
}
