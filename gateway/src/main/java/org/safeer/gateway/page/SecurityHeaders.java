package org.safeer.gateway.page;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What a browser must not do with anything that comes from here. */
@ApplicationScoped
class SecurityHeaders {

  /** Early, so that problems answered by the later filters carry them too. */
  private static final int EARLY = 600;

  private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

  /** The first page reads a release with its own script; nothing inline, nothing from elsewhere. */
  private static final String PAGE =
      NOTHING
          + "; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'"
          + "; base-uri 'none'; form-action 'none'";

  /** Swagger UI starts itself from an inline script and styles itself inline. */
  private static final String DOCS =
      NOTHING
          + "; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'"
          + "; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

  void register(@Observes Filters filters) {
    filters.register(
        exchange -> {
          add(exchange.response().headers(), exchange.normalizedPath());
          exchange.next();
        },
        EARLY);
  }

  private static void add(MultiMap headers, String path) {
    headers.set("Content-Security-Policy", policy(path));
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    if (path.startsWith("/v1/")) {
      headers.set("Cache-Control", "no-store");
    }
  }

  private static String policy(String path) {
    if (path.equals("/docs") || path.startsWith("/docs/")) {
      return DOCS;
    }
    return path.startsWith("/v1/") ? NOTHING : PAGE;
  }
}
