package org.safeer.theme.disclosure;

/** Why a figure is, or is not, in a release. */
public enum CellStatus {
  PUBLISHED("published"),
  /** The count or its complement is too small, or differs too little from an earlier release. */
  SUPPRESSED_PRIMARY("suppressed-primary"),
  /** Hidden only because it would give away another cell. */
  SUPPRESSED_SECONDARY("suppressed-secondary"),
  /** The row rests on too few respondents. */
  SUPPRESSED_BASE("suppressed-base");

  private static final String OUTSIDE = "suppressed";

  private final String key;

  CellStatus(String key) {
    this.key = key;
  }

  /** The status as the research team reads it. */
  public String key() {
    return key;
  }

  /**
   * The status as a reader outside the team may read it.
   *
   * <p>All reasons look alike: "too small a base" alone would say that the hidden n lies below the
   * minimum, and "secondary" that the hidden count does not.
   */
  public String outsideKey() {
    return this == PUBLISHED ? key : OUTSIDE;
  }
}
