package org.safeer.theme.messaging;

import java.util.List;
import org.safeer.theme.instrument.Code;
import org.safeer.theme.instrument.Codebook;
import org.safeer.theme.vocabulary.Patterns;

/** A study's codebook. */
record CodebookState(String study, List<Code> codes) {

  CodebookState {
    Patterns.requireKey(study);
    codes.forEach(code -> Patterns.requireKey(code.code()));
  }

  Codebook codebook(long version) {
    return new Codebook(study, version, codes);
  }
}
