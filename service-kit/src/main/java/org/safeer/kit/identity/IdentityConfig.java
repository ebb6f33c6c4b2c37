package org.safeer.kit.identity;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/**
 * How a service finds the grant key of a request. Filters are made during static initialisation,
 * hence {@link StaticInitSafe}.
 */
@StaticInitSafe
@ConfigMapping(prefix = "safeer.kit")
public interface IdentityConfig {

  /** Name of the path parameter that holds the grant key; absent where no path has one. */
  Optional<String> grantPathParameter();
}
