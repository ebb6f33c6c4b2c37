package org.safeer.interview.qda;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How exports and imports are worked on. */
@ConfigMapping(prefix = "safeer.qda")
public interface QdaConfig {

  /** How long a process may be silent before another takes its job over. */
  @WithDefault("60s")
  Duration lease();

  /** How often each process looks for jobs it was not woken for. */
  @WithDefault("2s")
  Duration poll();

  /** How often a job is taken up before it fails. */
  @WithDefault("5")
  int attempts();

  /** How long the file of an export is kept. */
  @WithDefault("7d")
  Duration filesKept();
}
