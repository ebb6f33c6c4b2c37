package org.safeer.system.suite;

import java.util.Random;

/** Random choices that can be made again: the seed is printed, and taken from safeer.seed. */
public final class Seeded {

  private Seeded() {}

  public static Random random(String purpose) {
    long seed = Long.getLong("safeer.seed", System.nanoTime());
    System.out.println(purpose + ": repeat with -Dsafeer.seed=" + seed);
    return new Random(seed);
  }
}
