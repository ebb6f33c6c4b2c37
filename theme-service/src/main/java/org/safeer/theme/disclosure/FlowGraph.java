package org.safeer.theme.disclosure;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * Maximum flow in whole numbers by shortest augmenting paths.
 *
 * <p>J. Edmonds and R. M. Karp, "Theoretical improvements in algorithmic efficiency for network
 * flow problems", Journal of the ACM 19 (1972) 248–264. Capacities are integers, so the result is
 * exact: there is no tolerance, no solver and no time-out to distrust.
 */
final class FlowGraph {

  /** A capacity that no table fills; sums of a few stay far from overflow. */
  static final long INFINITE = 1L << 50;

  private final int nodes;
  private final int[] tails;
  private final int[] heads;
  private final long[] capacities;
  private int edges;

  /**
   * @param nodes number of nodes
   * @param arcs how many arcs will be added at most
   */
  FlowGraph(int nodes, int arcs) {
    this.nodes = nodes;
    this.tails = new int[2 * arcs];
    this.heads = new int[2 * arcs];
    this.capacities = new long[2 * arcs];
  }

  private FlowGraph(FlowGraph other) {
    this.nodes = other.nodes;
    this.tails = other.tails;
    this.heads = other.heads;
    this.capacities = other.capacities.clone();
    this.edges = other.edges;
  }

  /** A copy whose capacities can be used up; arcs are shared and must not be added any more. */
  FlowGraph copy() {
    return new FlowGraph(this);
  }

  /**
   * Adds an arc that can carry so much forward and give so much back.
   *
   * @return its number, to be used with {@link #backward} and {@link #close}
   */
  int addArc(int from, int to, long forward, long backward) {
    addEdge(from, to, forward);
    addEdge(to, from, backward);
    return edges / 2 - 1;
  }

  private void addEdge(int from, int to, long capacity) {
    tails[edges] = from;
    heads[edges] = to;
    capacities[edges++] = capacity;
  }

  /**
   * What the arc can give back by now: its first backward capacity and all it was made to carry.
   */
  long backward(int arc) {
    return capacities[2 * arc + 1];
  }

  /** Takes an arc out. */
  void close(int arc) {
    capacities[2 * arc] = 0;
    capacities[2 * arc + 1] = 0;
  }

  /** Uses up capacities and returns the largest flow, at most {@link #INFINITE}. */
  long maximise(int source, int sink) {
    long total = 0;
    int[] path = shortestPath(source, sink);
    while (path != null && total < INFINITE) {
      total += augment(path, source, sink);
      path = shortestPath(source, sink);
    }
    return Math.min(total, INFINITE);
  }

  /** The edge by which each node is reached, or null where the sink is not. */
  private int[] shortestPath(int source, int sink) {
    int[] reachedBy = new int[nodes];
    Arrays.fill(reachedBy, -1);
    ArrayDeque<Integer> open = new ArrayDeque<>();
    open.add(source);
    while (!open.isEmpty() && reachedBy[sink] < 0) {
      int node = open.poll();
      for (int edge = 0; edge < edges; edge++) {
        boolean fresh = heads[edge] != source && reachedBy[heads[edge]] < 0;
        if (tails[edge] == node && capacities[edge] > 0 && fresh) {
          reachedBy[heads[edge]] = edge;
          open.add(heads[edge]);
        }
      }
    }
    return reachedBy[sink] < 0 ? null : reachedBy;
  }

  private long augment(int[] reachedBy, int source, int sink) {
    long amount = INFINITE;
    for (int node = sink; node != source; node = tails[reachedBy[node]]) {
      amount = Math.min(amount, capacities[reachedBy[node]]);
    }
    for (int node = sink; node != source; node = tails[reachedBy[node]]) {
      capacities[reachedBy[node]] -= amount;
      capacities[reachedBy[node] ^ 1] += amount;
    }
    return amount;
  }
}
