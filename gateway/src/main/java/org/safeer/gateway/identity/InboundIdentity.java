package org.safeer.gateway.identity;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.safeer.kit.request.RequestIds;

/**
 * Forgets what a caller says about itself before anything can hear it: the key is the only proof of
 * identity at this door, and request ids are given out here, not taken in.
 */
@ApplicationScoped
class InboundIdentity {

  /** Before the kit adopts a request id at 500 and authentication reads headers at 200. */
  private static final int FIRST = 1000;

  void register(@Observes Filters filters) {
    filters.register(
        exchange -> {
          exchange.request().headers().remove("Authorization").remove(RequestIds.HEADER);
          exchange.next();
        },
        FIRST);
  }
}
