package org.safeer.kit.job;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * One thread that does one piece of work after the other. What is to be done, and how far it is, is
 * in the database: a piece that fails is tried again, by this process or by another one.
 */
public final class WorkLoop {

  private static final Logger LOG = Logger.getLogger(WorkLoop.class);

  private final String name;
  private final Duration poll;
  private final Work work;
  private final Semaphore bell = new Semaphore(0);

  private volatile boolean stopping;
  private volatile Thread thread;

  /** What there is to do. */
  public interface Work {

    /**
     * Does the next piece; it may go on for long, and then asks {@link WorkLoop#isStopping}.
     *
     * @return false if there was none
     * @throws Exception if it has to be tried again later
     */
    boolean doNext() throws Exception;
  }

  /**
   * @param name of the thread
   * @param poll how long to rest when there is nothing to do and nobody wakes it
   */
  public WorkLoop(String name, Duration poll, Work work) {
    this.name = name;
    this.poll = poll;
    this.work = work;
  }

  /** Begins. */
  public void start() {
    stopping = false;
    thread = new Thread(this::run, name);
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * Lets the piece at hand come to a good end, and leaves the rest to the next start.
   *
   * @param patience how long to wait for that
   */
  public void stop(Duration patience) throws InterruptedException {
    stopping = true;
    wake();
    Thread running = thread;
    if (running != null) {
      running.join(patience.toMillis());
    }
  }

  /** There is something to do. */
  public void wake() {
    bell.release();
  }

  /** Whether the piece at hand should come to an end. */
  public boolean isStopping() {
    return stopping;
  }

  private void run() {
    while (!stopping) {
      try {
        if (!work.doNext()) {
          rest();
        }
      } catch (Exception | Error failure) {
        // Whatever it is, the thread must live on: the work is tried again.
        LOG.errorf(failure, "A piece of work of %s was interrupted.", name);
        rest();
      }
    }
  }

  private void rest() {
    try {
      if (bell.tryAcquire(poll.toMillis(), TimeUnit.MILLISECONDS)) {
        bell.drainPermits();
      }
    } catch (InterruptedException told) {
      stopping = true;
    }
  }
}
