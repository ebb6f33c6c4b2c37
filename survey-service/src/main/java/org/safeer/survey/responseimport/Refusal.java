package org.safeer.survey.responseimport;

import java.util.List;
import java.util.UUID;
import org.safeer.survey.responseimport.mapping.RowDraft;
import org.safeer.survey.responseimport.mapping.RowError;

/** A row that was not taken, and why. */
record Refusal(RowDraft draft, List<RowError> errors) {

  UUID participant() {
    return draft.registration().participant();
  }
}
