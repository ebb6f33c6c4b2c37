package org.safeer.theme.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An item's linked table as a network in which people flow.
 *
 * <p>Everyone enters, answers or not, belongs to a region, is in its top two or its rest, and ends
 * at a point of the scale. Each count is the flow on one arc and each sum that must hold is a node
 * that keeps what it gets:
 *
 * <pre>
 * all ─┬─ n ─ answered ─┬─ n(r) ─ region r ─┬─ topTwo(r) ─ top  ─ topTwo ─ top points  ─ point ─┐
 *      │                └─ …                └─ rest(r) ─── rest ─ rest ─── rest points ─ point ─┤
 *      └─ missing ─────────────────────────────────────────────────────────────────────────────┘
 * </pre>
 *
 * Regions × {topTwo, rest}, their margins and the distribution under the national margin are thus
 * one network, whose constraint matrix is totally unimodular: the range of a hidden count over the
 * integers is found exactly by two maximum flows (L. H. Cox, "Network models for complementary cell
 * suppression", JASA 90 (1995) 1453–1462).
 */
final class CountNetwork {

  private enum Node {
    ALL,
    ANSWERED,
    TOP,
    TOP_POINTS,
    REST,
    REST_POINTS,
    END
  }

  /** An arc: a fixed count, or one that is at least {@code low}. */
  private record Arc(CellKey key, int from, int to, long low, boolean fixed) {}

  private final TableShape shape;
  private final Map<CellKey, Integer> known;
  private final Map<CellKey, Integer> floors;
  private final List<Arc> arcs = new ArrayList<>();
  private final Map<CellKey, Integer> indexes = new HashMap<>();
  private long[] flow;
  private FlowGraph residual;

  /**
   * @param known the counts the attacker reads
   * @param floors what hidden counts are known to reach at least
   * @param respondents the study's total, or null where it is secret
   * @throws IllegalStateException where no table of whole numbers has these counts
   */
  CountNetwork(
      TableShape shape,
      Map<CellKey, Integer> known,
      Map<CellKey, Integer> floors,
      Integer respondents) {
    this.shape = shape;
    this.known = known;
    this.floors = floors;
    addTotal(respondents);
    addNational();
    addRegions();
    findFlow();
    buildResidual();
  }

  /** Smallest and largest whole number the count can be, all that is known considered. */
  Interval interval(CellKey key) {
    int index = indexes.get(key);
    Arc arc = arcs.get(index);
    if (arc.fixed) {
      return new Interval(arc.low, arc.low);
    }
    long more = reroute(index, arc.to, arc.from);
    long less = reroute(index, arc.from, arc.to);
    long high = more >= FlowGraph.INFINITE ? Interval.UNBOUNDED : flow[index] + more;
    return new Interval(Math.max(arc.low, flow[index] - less), high);
  }

  private long reroute(int index, int source, int sink) {
    FlowGraph rest = residual.copy();
    rest.close(index);
    return rest.maximise(source, sink);
  }

  private void addTotal(Integer respondents) {
    long low = respondents == null ? 0 : respondents;
    arcs.add(new Arc(null, node(Node.END), node(Node.ALL), low, respondents != null));
    add(CellKey.missing(), node(Node.ALL), node(Node.END));
    add(CellKey.base(CellKey.NATIONAL), node(Node.ALL), node(Node.ANSWERED));
  }

  private void addNational() {
    add(CellKey.topTwo(CellKey.NATIONAL), node(Node.TOP), node(Node.TOP_POINTS));
    add(CellKey.rest(CellKey.NATIONAL), node(Node.REST), node(Node.REST_POINTS));
    for (int point : shape.points()) {
      Node from = shape.top(point) ? Node.TOP_POINTS : Node.REST_POINTS;
      add(CellKey.point(point), node(from), node(Node.END));
    }
  }

  private void addRegions() {
    int node = Node.values().length;
    for (String region : shape.regions()) {
      add(CellKey.base(region), node(Node.ANSWERED), node);
      add(CellKey.topTwo(region), node, node(Node.TOP));
      add(CellKey.rest(region), node, node(Node.REST));
      node++;
    }
  }

  private void add(CellKey key, int from, int to) {
    boolean fixed = known.containsKey(key);
    int low = fixed ? known.get(key) : floors.getOrDefault(key, 0);
    indexes.put(key, arcs.size());
    arcs.add(new Arc(key, from, to, low, fixed));
  }

  /** One table that fits: a circulation with lower bounds, by the textbook's two extra nodes. */
  private void findFlow() {
    int source = nodes();
    int sink = source + 1;
    FlowGraph graph = new FlowGraph(nodes() + 2, 3 * arcs.size());
    arcs.forEach(arc -> graph.addArc(arc.from, arc.to, arc.fixed ? 0 : FlowGraph.INFINITE, 0));
    long due = 0;
    for (Arc arc : arcs) {
      graph.addArc(source, arc.to, arc.low, 0);
      graph.addArc(arc.from, sink, arc.low, 0);
      due += arc.low;
    }
    if (graph.maximise(source, sink) != due) {
      throw new IllegalStateException("no table has these counts");
    }
    flow = new long[arcs.size()];
    for (int i = 0; i < flow.length; i++) {
      flow[i] = arcs.get(i).low + graph.backward(i);
    }
  }

  /** What may still change: hidden counts up without limit, and down to what they must reach. */
  private void buildResidual() {
    residual = new FlowGraph(nodes(), arcs.size());
    for (int i = 0; i < arcs.size(); i++) {
      Arc arc = arcs.get(i);
      long up = arc.fixed ? 0 : FlowGraph.INFINITE;
      residual.addArc(arc.from, arc.to, up, arc.fixed ? 0 : flow[i] - arc.low);
    }
  }

  private int nodes() {
    return Node.values().length + shape.regions().size();
  }

  private static int node(Node node) {
    return node.ordinal();
  }
}
