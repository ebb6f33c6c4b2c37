package org.safeer.interview.interview;

import java.util.UUID;

/** Which interviews somebody has coded anything in. */
public interface CodedInterviews {

  /** Whether any coding stands in the interview, in the caller's transaction. */
  boolean coded(String study, UUID interview);
}
