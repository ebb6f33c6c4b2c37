package org.safeer.localstack.process;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.safeer.localstack.StackException;

/**
 * The living children of this JVM. It lets a launcher that is told to end in the middle of a start
 * stop what is there already and start no more.
 */
public final class Children {

  private static final Deque<ChildProcess> YOUNGEST_FIRST = new ArrayDeque<>();
  private static boolean closed;

  private Children() {}

  /** Stops every child, the youngest first, and refuses new ones from now on. */
  public static void stopAll(Duration patienceEach) {
    List<ChildProcess> living;
    synchronized (Children.class) {
      closed = true;
      living = List.copyOf(YOUNGEST_FIRST);
    }
    living.forEach(child -> child.stop(patienceEach));
  }

  static synchronized void requireOpen() {
    if (closed) {
      throw new StackException("Safeer is stopping");
    }
  }

  static void add(ChildProcess child) {
    boolean late;
    synchronized (Children.class) {
      YOUNGEST_FIRST.addFirst(child);
      late = closed;
    }
    child.onExit().thenAccept(Children::remove);
    if (late) {
      child.kill();
      requireOpen();
    }
  }

  private static synchronized void remove(ChildProcess child) {
    YOUNGEST_FIRST.remove(child);
  }
}
