package org.safeer.interview.transcript;

import java.util.UUID;

/** What somebody approved of a transcript's words, having read them in one version. */
public interface ApprovedWords {

  /** Withdraws every approval of the interview's words, in the caller's transaction. */
  void withdrawAll(String study, UUID interview);
}
