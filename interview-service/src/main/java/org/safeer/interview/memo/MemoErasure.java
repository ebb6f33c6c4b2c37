package org.safeer.interview.memo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Deletes memos with what they are about. */
@ApplicationScoped
public class MemoErasure {

  private final MemoRepository memos;

  MemoErasure(MemoRepository memos) {
    this.memos = memos;
  }

  /** Deletes all of an emptied sandbox, in the caller's transaction. */
  public void vacate(String study) {
    memos.delete("id.study", study);
  }

  /** Deletes whatever was thought about a participant's words, replies too. */
  public void erase(String study, UUID participant) {
    memos.delete("id.study = ?1 and participant = ?2", study, participant);
  }
}
