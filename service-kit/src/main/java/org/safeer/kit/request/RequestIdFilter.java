package org.safeer.kit.request;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Adopts or makes the request's id before anything else can fail, and answers with it. */
@ApplicationScoped
class RequestIdFilter {

  /** Higher runs earlier; authentication, which may already answer a problem, stands at 200. */
  private static final int BEFORE_AUTHENTICATION = 500;

  private final RequestIds requestIds;

  RequestIdFilter(RequestIds requestIds) {
    this.requestIds = requestIds;
  }

  void register(@Observes Filters filters) {
    filters.register(
        exchange -> {
          String id = requestIds.adopt(exchange.request().getHeader(RequestIds.HEADER));
          exchange.response().putHeader(RequestIds.HEADER, id);
          exchange.next();
        },
        BEFORE_AUTHENTICATION);
  }
}
