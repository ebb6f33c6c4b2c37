package org.safeer.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The services behind the gateway, and the one client that speaks to them. */
@ApplicationScoped
class Upstreams {

  /** A service on the same network connects in a millisecond or is not there. */
  private static final int CONNECT_MILLIS = 2_000;

  /** Shorter than a service keeps an idle connection, so that none is reused as it closes. */
  private static final int KEEP_ALIVE_SECONDS = 30;

  private static final int IDLE_SECONDS = 75;
  private static final int CONNECTIONS = 100;
  private static final int WAITING = 1_000;

  private final Vertx vertx;
  private final Duration patience;
  private final HttpClient client;
  private final Map<String, URI> services;

  Upstreams(
      Vertx vertx,
      @ConfigProperty(name = "safeer.survey.url") URI survey,
      @ConfigProperty(name = "safeer.interview.url") URI interview,
      @ConfigProperty(name = "safeer.theme.url") URI theme,
      @ConfigProperty(name = "safeer.gateway.answer-timeout") Duration patience) {
    this.vertx = vertx;
    this.patience = patience;
    this.services = Map.of("survey", survey, "interview", interview, "theme", theme);
    this.client =
        vertx.createHttpClient(
            new HttpClientOptions()
                .setConnectTimeout(CONNECT_MILLIS)
                .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
                .setIdleTimeout(IDLE_SECONDS)
                .setMaxPoolSize(CONNECTIONS)
                .setMaxWaitQueueSize(WAITING));
  }

  HttpClient client() {
    return client;
  }

  /** A request to this service; fails if no connection is to be had in time. */
  Future<HttpClientRequest> request(String service) {
    URI target = services.get(service);
    return client.request(
        new RequestOptions()
            .setHost(target.getHost())
            .setPort(target.getPort())
            .setConnectTimeout(CONNECT_MILLIS));
  }

  /** Runs an action when a service has had its time; returns what calls that off. */
  Runnable whenPatienceEnds(Runnable action) {
    long timer = vertx.setTimer(patience.toMillis(), fired -> action.run());
    return () -> vertx.cancelTimer(timer);
  }
}
