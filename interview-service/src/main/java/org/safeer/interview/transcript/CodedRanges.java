package org.safeer.interview.transcript;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeer.interview.transcript.carrying.Passage;

/** What a new version of a transcript must not pull from under its codings. */
public interface CodedRanges {

  /** A passage that a coding stands on. */
  record CodedRange(UUID coding, Passage passage) {}

  /**
   * Where a coding's words are now.
   *
   * @param length of the passage in code points, with one for each break between two turns
   */
  record Carried(Passage passage, int length) {}

  /** The ranges of every coding of the interview. */
  List<CodedRange> of(String study, UUID interview);

  /** Lets codings of the interview stand on other passages, in the caller's transaction. */
  void move(String study, UUID interview, Map<UUID, Carried> passages);
}
