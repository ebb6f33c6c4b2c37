package org.safeer.interview.codingfeed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.safeer.kit.stream.StateRecord;

/**
 * What changes in the coding of each study, in one order that all replicas share.
 *
 * <p>It is read off this service's own topics, and of each thing the last change alone is kept: so
 * nothing that was told is missing, a replay or a topic written anew tells nothing twice, and
 * whoever comes back after any time reads on where they were.
 */
@ApplicationScoped
public class CodingFeed {

  /** The kinds of things by the topics that tell of them. */
  private static final Map<String, String> KINDS =
      Map.of(
          "safeer.codings", "coding",
          "safeer.interviews", "interview",
          "safeer.codebooks", "codebook");

  private final CodingChangeRepository changes;

  CodingFeed(CodingChangeRepository changes) {
    this.changes = changes;
  }

  /** What is read of a state: members that its kind does not have are null. */
  private record Told(UUID interview, Integer transcriptVersion) {}

  /**
   * Notes what the records tell, in the consumer's transaction and as the last thing in it: other
   * consumers wait for its end.
   */
  @Transactional(TxType.MANDATORY)
  public void note(List<StateRecord> own) {
    if (own.isEmpty()) {
      return;
    }
    changes.holdOrder();
    own.forEach(this::note);
  }

  private void note(StateRecord state) {
    Told told = state.tombstone() ? new Told(null, null) : state.as(Told.class);
    int slash = state.key().indexOf('/');
    ChangeKey key =
        new ChangeKey(
            state.key().substring(0, slash),
            KINDS.get(state.topic()),
            state.key().substring(slash + 1));
    changes.note(
        key, state.version(), told.interview(), told.transcriptVersion(), state.tombstone());
  }

  /** The study's next changes behind a position. */
  @Transactional
  public List<CodingChangeView> after(String study, long position, int limit) {
    return changes.after(study, position, limit).stream().map(CodingChangeView::of).toList();
  }

  /** Position of the study's last change; 0 before there is one. */
  @Transactional
  public long last(String study) {
    return changes.last(study);
  }
}
