package org.safeer.demo;

import java.util.List;

/**
 * Loads the demo studies through the public API, as a partner, a researcher and an output checker
 * would: with their keys, and never by SQL.
 *
 * <p>Every step can be repeated: a second run finds everything there and changes nothing.
 */
public final class DemoMain {

  private static final List<DemoStudy> STUDIES =
      List.of(
          new DemoStudy("public-faith-2016", "faith-researcher"),
          new DemoStudy("farms-to-freeways-1991", "freeways-researcher"),
          new DemoStudy("pk-soft-power-2025", "softpower-researcher"),
          DemoStudy.SANDBOX);

  private DemoMain() {}

  /**
   * Loads all of them.
   *
   * @param args {@code --gateway URL --keys FILE}
   */
  public static void main(String[] args) {
    try {
      DemoArguments arguments = DemoArguments.of(args);
      load(arguments.gateway(), arguments.keys());
    } catch (DemoException failed) {
      System.err.println("The demo studies could not be loaded: " + failed.getMessage());
      System.exit(1);
    }
  }

  /** Loads the demo studies into the suite behind this gateway. */
  public static void load(String gateway, DemoKeys keys) {
    for (DemoStudy study : STUDIES) {
      study.load(new Api(gateway), keys);
    }
  }
}
