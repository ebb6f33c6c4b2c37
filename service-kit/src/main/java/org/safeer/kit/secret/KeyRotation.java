package org.safeer.kit.secret;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.safeer.kit.job.WorkLoop;

/**
 * Encrypts anew what was encrypted with an older key, so that the older key can go. It goes through
 * a table from one end to the other, again and again while there is an older key: another replica
 * may still write with that.
 *
 * @param <K> by what the table is ordered
 * @param <R> a row of it
 */
public final class KeyRotation<K, R> {

  private static final Logger LOG = Logger.getLogger(KeyRotation.class);

  private static final Duration BETWEEN = Duration.ofMinutes(10);
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final String what;
  private final List<String> older;
  private final K start;
  private final Rows<K, R> rows;
  private final Function<Supplier<Page<K>>, Page<K>> transaction;
  private final WorkLoop loop;

  private K reached;
  private long renewed;

  /** A table of secrets. */
  public interface Rows<K, R> {

    /** The next rows under one of these keys, held until the transaction ends. */
    List<R> held(List<String> keys, K after);

    /** A row's place in the order. */
    K place(R row);

    /** Whose secret it is, as the log may call it. */
    String owner(R row);

    /**
     * Encrypts a row anew.
     *
     * @throws IllegalStateException if it does not open
     */
    void renew(R row);
  }

  /** What became of some rows: which was the last, and how many were encrypted anew. */
  public record Page<K>(K last, long renewed) {}

  /**
   * @param name of the thread
   * @param what is encrypted, as the log calls it
   * @param start before all rows
   * @param transaction does a piece of work in one of its own
   */
  public KeyRotation(
      String name,
      String what,
      KeyRing keys,
      K start,
      Rows<K, R> rows,
      Function<Supplier<Page<K>>, Page<K>> transaction) {
    this.what = what;
    this.older = keys.older();
    this.start = start;
    this.rows = rows;
    this.transaction = transaction;
    this.reached = start;
    this.loop = new WorkLoop(name, BETWEEN, this::renewNext);
  }

  /** Begins, if there is an older key. */
  public void start() {
    if (!older.isEmpty()) {
      loop.start();
    }
  }

  /** Lets the rows at hand come to a good end. */
  public void stop() throws InterruptedException {
    loop.stop(PATIENCE);
  }

  /** There is something to do. */
  public void wake() {
    loop.wake();
  }

  private boolean renewNext() {
    Page<K> page = transaction.apply(this::renewPage);
    if (page != null) {
      reached = page.last();
      renewed += page.renewed();
      return true;
    }
    if (renewed > 0) {
      LOG.infof(
          "%d %s are encrypted anew. Once every replica has the new key first, and this is not told"
              + " any more, these keys can go: %s",
          renewed, what, older);
    }
    reached = start;
    renewed = 0;
    return false;
  }

  /** Null if there are no more. */
  private Page<K> renewPage() {
    List<R> held = rows.held(older, reached);
    long opened = held.stream().filter(this::isRenewed).count();
    return held.isEmpty() ? null : new Page<>(rows.place(held.get(held.size() - 1)), opened);
  }

  private boolean isRenewed(R row) {
    try {
      rows.renew(row);
      return true;
    } catch (IllegalStateException broken) {
      // It stays as it is: whoever reads it is told so, and the others do not wait for it.
      LOG.errorf("Of the %s those of %s do not open.", what, rows.owner(row));
      return false;
    }
  }
}
