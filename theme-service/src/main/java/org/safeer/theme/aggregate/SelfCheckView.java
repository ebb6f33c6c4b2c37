package org.safeer.theme.aggregate;

import java.util.List;

/**
 * Whether the counts that are kept agree with a new count of all evidence.
 *
 * @param consistent whether they do
 * @param counts how many counts were compared
 * @param differences the first 50 that differ
 */
public record SelfCheckView(
    String study, boolean consistent, int counts, List<CountDifference> differences) {

  /**
   * A count that is wrong.
   *
   * @param count its name
   * @param kept the value that is kept
   * @param recounted the value it should have
   */
  public record CountDifference(String count, long kept, long recounted) {}
}
