package org.safeer.gateway.problem;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

/**
 * The part of a body that comes in after its request has been answered.
 *
 * <p>A client may send all of its body before it reads the answer, and would lose the answer if the
 * connection were cut at once. So the rest is read and dropped, up to a bound.
 */
public final class UnreadBody {

  private static final long BOUND_BYTES = 8L * 1024 * 1024;

  private long dropped;

  private UnreadBody() {}

  /** Reads the rest and drops it; past the bound, ends the connection. */
  public static void discard(HttpServerRequest request) {
    if (!request.isEnded()) {
      UnreadBody rest = new UnreadBody();
      request.handler(buffer -> rest.drop(request, buffer));
      request.resume();
    }
  }

  private void drop(HttpServerRequest request, Buffer buffer) {
    dropped += buffer.length();
    if (dropped > BOUND_BYTES) {
      request.connection().close();
    }
  }
}
