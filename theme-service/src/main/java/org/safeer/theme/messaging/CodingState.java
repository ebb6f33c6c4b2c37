package org.safeer.theme.messaging;

import java.util.UUID;
import org.safeer.theme.evidence.CodingEvidence;
import org.safeer.theme.evidence.QuotedWords;
import org.safeer.theme.vocabulary.Patterns;

/**
 * One excerpt under one code. Where in the transcript it stands is not read.
 *
 * @param quotation the excerpt's words if they are approved for quotation; else null
 */
record CodingState(
    String study, UUID coding, UUID interview, UUID participant, String code, Quoted quotation) {

  CodingState {
    Patterns.requireKey(study);
    Patterns.requireKey(code);
    if (coding == null || interview == null || participant == null) {
      throw new IllegalArgumentException("no id");
    }
  }

  CodingEvidence evidence(long version) {
    return new CodingEvidence(
        study,
        coding,
        participant,
        version,
        interview,
        code,
        quotation == null ? null : quotation.words());
  }

  /** The one text that travels. */
  record Quoted(UUID quotation, String text, String language) {

    private static final int RANDOM = 4;

    Quoted {
      // An id that holds a time would order what must not be ordered.
      if (quotation == null || quotation.version() != RANDOM) {
        throw new IllegalArgumentException("no random id of a quotation");
      }
      if (text == null || text.isBlank() || language == null) {
        throw new IllegalArgumentException("a quotation without words or language");
      }
    }

    QuotedWords words() {
      return new QuotedWords(quotation, text, language);
    }
  }
}
