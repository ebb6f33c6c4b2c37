package org.safeer.theme.disclosure;

/**
 * What the attacker is taken to know about the study's number of respondents.
 *
 * <p>A release never states how many respondents the study or a region has, nor how many did not
 * answer an item. But the study's total is usually told elsewhere, and total − n is the item's
 * non-response.
 *
 * <p>Within regions, non-response is protected by silence about their sizes alone. An item that
 * everyone answered shows those sizes as its n, and the n of another item then falls short of it by
 * that item's non-response in the region.
 */
public enum NonResponse {
  /**
   * The total is taken as known: non-response is one more category of the national row. Nobody
   * missing is harmless; one to minimum − 1 missing hides the national n. A reader who knows this
   * rule learns from it that few are missing, but not how many.
   */
  TOTAL_KNOWN,
  /** The total is taken as secret, so that non-response has no upper limit. */
  TOTAL_SECRET
}
