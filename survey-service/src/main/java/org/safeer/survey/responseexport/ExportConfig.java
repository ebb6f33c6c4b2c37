package org.safeer.survey.responseexport;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How exports are worked on. */
@ConfigMapping(prefix = "safeer.exports")
public interface ExportConfig {

  /** How long a process may be silent before another takes its export over. */
  @WithDefault("60s")
  Duration lease();

  /** How often each process looks for exports it was not woken for. */
  @WithDefault("2s")
  Duration poll();

  /** How often an export is taken up before it fails. */
  @WithDefault("5")
  int attempts();

  /** The longest that one export may take. */
  @WithDefault("6h")
  Duration longest();

  /** How long files are kept after the end of their export. */
  @WithDefault("7d")
  Duration filesKept();
}
