package org.safeer.kit.paging;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** The secret under which cursors are signed. */
@ConfigMapping(prefix = "safeer.cursors")
public interface CursorConfig {

  /** Shared by the replicas of a service; without it, each process makes its own at start. */
  Optional<String> secret();
}
