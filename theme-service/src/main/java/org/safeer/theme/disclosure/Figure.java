package org.safeer.theme.disclosure;

/** What a cell of an item's table counts. */
public enum Figure {
  /** Respondents who answered the item: the row's n. */
  BASE,
  /** Respondents in the top-two box. */
  TOP_TWO,
  /** Respondents at any other point. */
  REST,
  /** Respondents at one point of the scale, nationally. */
  POINT,
  /** Respondents who did not answer, nationally. Never published. */
  MISSING
}
