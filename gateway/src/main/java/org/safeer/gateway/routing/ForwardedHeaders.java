package org.safeer.gateway.routing;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.safeer.kit.request.RequestIds;

/**
 * Which headers pass the door. Inwards it is a list of what the services read: an identity header
 * that somebody invents tomorrow is not on it.
 */
final class ForwardedHeaders {

  private static final Set<String> INWARDS =
      Set.of(
          "accept",
          "accept-language",
          "content-length",
          "content-type",
          "idempotency-key",
          "if-match",
          "if-modified-since",
          "if-none-match",
          "last-event-id",
          "prefer",
          "range",
          "user-agent");

  /** Of one connection only, or set by the gateway itself. */
  private static final Set<String> NOT_OUTWARDS =
      Set.of(
          "connection",
          "keep-alive",
          "proxy-authenticate",
          "proxy-connection",
          "server",
          "trailer",
          "upgrade",
          "x-powered-by",
          "x-request-id");

  private ForwardedHeaders() {}

  /** Leaves what a service may hear, and adds who is calling, which only the gateway says. */
  static void inwards(MultiMap headers, String token, String requestId) {
    Set<String> ofConnection = namedByConnection(headers);
    for (String name : List.copyOf(headers.names())) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (!INWARDS.contains(lower) || ofConnection.contains(lower)) {
        headers.remove(name);
      }
    }
    headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + token);
    headers.set(RequestIds.HEADER, requestId);
  }

  /**
   * Takes away what is not for the caller, and whatever the gateway has set already. A service
   * names places by the address it was reached at; the caller reaches them here, by the path alone.
   */
  static void outwards(MultiMap headers, MultiMap alreadySet) {
    String location = headers.get(HttpHeaders.LOCATION);
    if (location != null) {
      headers.set(HttpHeaders.LOCATION, path(location));
    }
    Set<String> ofConnection = namedByConnection(headers);
    for (String name : List.copyOf(headers.names())) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (NOT_OUTWARDS.contains(lower)
          || ofConnection.contains(lower)
          || alreadySet.contains(lower)) {
        headers.remove(name);
      }
    }
  }

  private static String path(String location) {
    URI uri = URI.create(location);
    return uri.getRawQuery() == null
        ? uri.getRawPath()
        : uri.getRawPath() + "?" + uri.getRawQuery();
  }

  private static Set<String> namedByConnection(MultiMap headers) {
    List<String> names = new ArrayList<>();
    for (String value : headers.getAll(HttpHeaders.CONNECTION)) {
      for (String name : value.split(",")) {
        names.add(name.strip().toLowerCase(Locale.ROOT));
      }
    }
    return Set.copyOf(names);
  }
}
