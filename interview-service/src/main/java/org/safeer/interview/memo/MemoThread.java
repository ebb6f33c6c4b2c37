package org.safeer.interview.memo;

import java.util.UUID;

/**
 * Where a memo stands.
 *
 * @param about what the whole thread is about
 * @param replyTo the memo that it replies to; null of the first
 * @param participant whose words the thread is about; null if it is about nobody's
 */
record MemoThread(String about, UUID replyTo, UUID participant) {

  /** The place of a reply. */
  static MemoThread under(Memo memo) {
    return new MemoThread(memo.about, memo.id.id(), memo.participant);
  }
}
