package org.safeer.kit.outbox;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Faults at the two moments that matter, in a process that has to live on for the test. */
final class TestFaults {

  private TestFaults() {}

  private record NoFault() implements OutboxConfig.Fault {
    @Override
    public boolean haltBeforePublish() {
      return false;
    }

    @Override
    public boolean haltAfterPublish() {
      return false;
    }
  }

  static FaultPoint none() {
    return new FaultPoint(new NoFault());
  }

  /** Fails the first {@code times} batches between publication and deletion. */
  static FaultPoint crashesAfterPublish(int times) {
    AtomicInteger left = new AtomicInteger(times);
    return new FaultPoint(new NoFault()) {
      @Override
      void afterPublish() {
        if (left.getAndDecrement() > 0) {
          throw new IllegalStateException("crashed after publication");
        }
      }
    };
  }

  /** Stands still at one moment until it is thawed. */
  static final class Frozen extends FaultPoint {

    private final boolean before;
    private final CountDownLatch reached = new CountDownLatch(1);
    private final CountDownLatch thawed = new CountDownLatch(1);

    private Frozen(boolean before) {
      super(new NoFault());
      this.before = before;
    }

    static Frozen inFrontOfPublication() {
      return new Frozen(true);
    }

    static Frozen behindPublication() {
      return new Frozen(false);
    }

    @Override
    void beforePublish() {
      if (before) {
        freeze();
      }
    }

    @Override
    void afterPublish() {
      if (!before) {
        freeze();
      }
    }

    private void freeze() {
      reached.countDown();
      await(thawed);
    }

    void awaitFrozen() {
      await(reached);
    }

    void thaw() {
      thawed.countDown();
    }

    private static void await(CountDownLatch latch) {
      try {
        latch.await();
      } catch (InterruptedException stopping) {
        throw new IllegalStateException(stopping);
      }
    }
  }
}
