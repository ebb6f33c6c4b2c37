package org.safeer.interview.codebook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.safeer.kit.outbox.OutboxMessage;
import org.safeer.kit.outbox.Republisher;

/** Tells every codebook anew. */
@ApplicationScoped
class CodebookRepublisher implements Republisher {

  private final CodebookRepository codebooks;
  private final CodeRepository codes;

  CodebookRepublisher(CodebookRepository codebooks, CodeRepository codes) {
    this.codebooks = codebooks;
    this.codes = codes;
  }

  @Override
  public List<OutboxMessage> page(String topic, String after, int limit) {
    if (!CodebookState.TOPIC.equals(topic)) {
      return List.of();
    }
    String last = after == null ? "" : CodebookState.studyOf(after);
    return codebooks.after(last, limit).stream()
        .map(codebook -> CodebookState.of(codebook, codes.of(codebook.study)).message())
        .toList();
  }
}
