package org.safeer.interview.qda.importing;

import org.safeer.interview.codebook.PutCodeRequest;
import org.safeer.interview.refi.model.Guid;

/**
 * What a code of a project becomes.
 *
 * @param key of the code in the study
 * @param request how it would be defined; the stored definition stands if there is one
 */
public record PlannedCode(Guid guid, String key, PutCodeRequest request, Outcome outcome) {

  /** How it stands to the codebook. */
  public enum Outcome {
    /** There is none of that key yet. */
    NEW,
    /** There is one, and nothing speaks against it. */
    MATCHED,
    /** There is one, and it is defined otherwise. */
    CONFLICTING
  }
}
