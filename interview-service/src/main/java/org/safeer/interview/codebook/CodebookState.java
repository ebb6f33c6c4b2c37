package org.safeer.interview.codebook;

import java.util.List;
import java.util.Map;
import org.safeer.kit.outbox.OutboxMessage;

/** The event that carries a study's codebook as it stands. */
record CodebookState(String study, long version, List<CodeState> codes) {

  static final String TOPIC = "safeer.codebooks";

  private static final String KEY_END = "/codebook";

  /**
   * A code in it.
   *
   * @param status {@code retired}; null of one that is in use
   */
  record CodeState(String code, Map<String, String> label, String parent, String status) {

    static CodeState of(Code code) {
      String status = code.retired ? CodeView.RETIRED : null;
      return new CodeState(code.id.code(), code.label, code.parent, status);
    }
  }

  static CodebookState of(Codebook codebook, List<Code> codes) {
    return new CodebookState(
        codebook.study, codebook.version, codes.stream().map(CodeState::of).toList());
  }

  OutboxMessage message() {
    String key = study + KEY_END;
    return new OutboxMessage(TOPIC, key, key, "CodebookState", version, this);
  }

  static String studyOf(String key) {
    return key.substring(0, key.length() - KEY_END.length());
  }
}
