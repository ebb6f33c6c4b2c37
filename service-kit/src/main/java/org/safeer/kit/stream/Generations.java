package org.safeer.kit.stream;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Which generation of the projections is read. There is one until a rebuild swaps in the next.
 *
 * <p>Ask once per request and use the answer for all its reads: they then come from one generation,
 * whose rows outlive the swap by a grace time.
 */
@ApplicationScoped
public class Generations {

  private final GenerationTable table;

  Generations(GenerationTable table) {
    this.table = table;
  }

  /** The generation to read from, 1 or greater. */
  public int current() {
    return table.current();
  }
}
