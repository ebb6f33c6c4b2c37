package org.safeer.survey.responseimport;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How imports are worked on. */
@ConfigMapping(prefix = "safeer.imports")
public interface ImportConfig {

  /** Rows that are committed together. */
  @WithDefault("100")
  int chunkRows();

  /** How long a process may be silent before another takes its import over. */
  @WithDefault("15s")
  Duration lease();

  /** How often each process looks for imports it was not woken for. */
  @WithDefault("2s")
  Duration poll();

  /** How long rows that were not taken are kept after the end of their import. */
  @WithDefault("30d")
  Duration rowsKept();

  /** How often an import is taken up without getting any further before it fails. */
  @WithDefault("5")
  int attempts();
}
