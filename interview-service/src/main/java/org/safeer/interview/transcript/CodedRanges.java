package org.safeer.interview.transcript;

import java.util.List;
import java.util.UUID;

/** What a new version of a transcript must not pull from under its codings. */
public interface CodedRanges {

  /** A coded range: code points {@code start} to {@code end}, exclusive, of a turn. */
  record CodedRange(int turn, int start, int end) {}

  /** The ranges of every coding of the interview. */
  List<CodedRange> of(String study, UUID interview);
}
