package org.safeer.gateway.client;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Clients for a local run. */
@ConfigMapping(prefix = "safeer.demo")
interface DemoConfig {

  /**
   * Where the demo clients' keys are written; absent, as in every real installation: no clients.
   */
  Optional<Path> keysFile();
}
