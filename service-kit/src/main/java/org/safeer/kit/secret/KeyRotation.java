package org.safeer.kit.secret;

import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.safeer.kit.job.WorkLoop;

/**
 * Encrypts anew what was encrypted with an older key, so that the older key can go. It goes through
 * a table from one end to the other, again and again while there is an older key: another replica
 * may still write with that.
 *
 * @param <K> by what the table is ordered
 */
public final class KeyRotation<K> {

  private static final Logger LOG = Logger.getLogger(KeyRotation.class);

  private static final Duration BETWEEN = Duration.ofMinutes(10);
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final String what;
  private final List<String> older;
  private final K start;
  private final Rows<K> rows;
  private final WorkLoop loop;

  private K reached;
  private long renewed;

  /** A table of secrets. */
  public interface Rows<K> {

    /**
     * Encrypts the next rows anew that are under one of these keys, in a transaction that holds
     * them, so that nothing newer is overwritten. One that does not open stays as it is: the others
     * do not wait for it.
     *
     * @return how many were encrypted anew and which was the last; null if there are no more
     */
    Renewed<K> renew(List<String> keys, K after);
  }

  /** What became of some rows. */
  public record Renewed<K>(K last, long count) {}

  /**
   * @param name of the thread
   * @param what is encrypted, as the log calls it
   * @param start before all rows
   */
  public KeyRotation(String name, String what, KeyRing keys, K start, Rows<K> rows) {
    this.what = what;
    this.older = keys.older();
    this.start = start;
    this.rows = rows;
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
    Renewed<K> page = rows.renew(older, reached);
    if (page != null) {
      reached = page.last();
      renewed += page.count();
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
}
