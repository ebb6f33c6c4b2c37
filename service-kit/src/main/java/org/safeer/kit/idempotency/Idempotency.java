package org.safeer.kit.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.safeer.kit.problem.KitProblem;
import org.safeer.kit.problem.ProblemException;

/**
 * Does a call once for each Idempotency-Key.
 *
 * <p>The record is written in the transaction of the work: neither can be there without the other,
 * and a call that failed can be sent again under the same key. Records are kept for a day.
 */
@ApplicationScoped
public class Idempotency {

  private final RecordTable records;

  Idempotency(RecordTable records) {
    this.records = records;
  }

  /**
   * Does the work, or answers from what an earlier call under the same key left; inside the
   * caller's transaction. Without a key the work is done.
   *
   * @param note what to record of the work
   * @param again the answer to a repeated call, read from the record
   * @throws ProblemException {@code idempotency-key-reused} for another body under the same key,
   *     {@code idempotency-key-running} while the first call has not ended
   */
  public <T> T once(
      KeyedCall call, Supplier<T> work, Function<T, Recorded> note, Function<Recorded, T> again) {
    if (call.key() == null) {
      return work.get();
    }
    if (!records.hold(call)) {
      throw new ProblemException(
          KitProblem.IDEMPOTENCY_KEY_RUNNING, "Wait until the first call has been answered.");
    }
    Optional<Recorded> known = records.find(call);
    if (known.isPresent()) {
      return again.apply(known.get());
    }
    T done = work.get();
    records.insert(call, note.apply(done));
    return done;
  }

  /** Deletes what is recorded of calls below a path, inside the caller's transaction. */
  public void forgetBelow(String path) {
    records.forgetBelow(path);
  }

  /** Deletes what is recorded about a subject, inside the caller's transaction. */
  public void forget(String subject) {
    records.forget(subject);
  }
}
