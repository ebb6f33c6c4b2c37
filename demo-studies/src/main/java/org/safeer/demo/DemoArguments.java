package org.safeer.demo;

import java.nio.file.Path;

/**
 * What a program of this module is started with: {@code --gateway URL --keys FILE}.
 *
 * @param gateway address of the suite
 * @param keys the demo clients' keys, read from the file
 */
record DemoArguments(String gateway, DemoKeys keys) {

  static DemoArguments of(String[] args) {
    if (args.length != 4 || !"--gateway".equals(args[0]) || !"--keys".equals(args[2])) {
      throw new DemoException("the arguments are --gateway URL --keys FILE");
    }
    return new DemoArguments(args[1], DemoKeys.read(Path.of(args[3])));
  }
}
