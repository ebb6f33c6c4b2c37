package org.safeer.interview.codebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.safeer.kit.outbox.Outbox;

/** Empties the codebook of a sandbox that was emptied. */
@ApplicationScoped
public class CodebookErasure {

  private final CodebookRepository codebooks;
  private final CodeRepository codes;
  private final CodeEventRepository events;
  private final CodebookVersionRepository versions;
  private final Outbox outbox;

  CodebookErasure(
      CodebookRepository codebooks,
      CodeRepository codes,
      CodeEventRepository events,
      CodebookVersionRepository versions,
      Outbox outbox) {
    this.codebooks = codebooks;
    this.codes = codes;
    this.events = events;
    this.versions = versions;
    this.outbox = outbox;
  }

  /** Keeps everybody out who edits the codebook or codes by it, until the transaction ends. */
  public void hold(String study) {
    codebooks.findById(study, LockModeType.PESSIMISTIC_WRITE);
    codes.hold(study);
  }

  /** Deletes it all and tells the empty codebook, in the caller's transaction. */
  public void vacate(String study) {
    Codebook codebook = codebooks.findById(study, LockModeType.PESSIMISTIC_WRITE);
    if (codebook != null) {
      events.delete("study", study);
      versions.delete("id.study", study);
      codes.vacate(study);
      codebook.changed();
      outbox.append(CodebookState.of(codebook, List.of()).message());
    }
  }
}
