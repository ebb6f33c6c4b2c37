package org.safeer.kit.problem;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Where the pages stand that explain each problem. */
@ConfigMapping(prefix = "safeer.problems")
public interface ProblemConfig {

  /** Prefix of every {@code type}; the code follows. */
  @WithDefault("https://safeer.example/problems/")
  String base();
}
