package org.safeer.interview.coding;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.safeer.kit.outbox.Outbox;

/** Deletes a withdrawn participant's codings; ids and versions stay, so that none returns. */
@ApplicationScoped
public class CodingErasure {

  private final CodingRepository codings;
  private final RemovedCodingRepository removed;
  private final Outbox outbox;

  CodingErasure(CodingRepository codings, RemovedCodingRepository removed, Outbox outbox) {
    this.codings = codings;
    this.removed = removed;
    this.outbox = outbox;
  }

  /** Deletes all of an emptied sandbox, in the caller's transaction; every id is free again. */
  public void vacate(String study) {
    List<RemovedCoding> gone =
        codings.list("id.study", study).stream().map(c -> RemovedCoding.of(c, false)).toList();
    codings.delete("id.study", study);
    removed.delete("id.study", study);
    outbox.appendAll(gone.stream().map(RemovedCoding::tombstone).toList());
  }

  /** Erases in the caller's transaction and says how many codings there were. */
  public int erase(String study, UUID participant) {
    List<Coding> found = codings.ofParticipant(study, participant);
    List<RemovedCoding> traces = found.stream().map(c -> RemovedCoding.of(c, true)).toList();
    found.forEach(codings::delete);
    removed.persist(traces);
    outbox.appendAll(traces.stream().map(RemovedCoding::tombstone).toList());
    return found.size();
  }
}
