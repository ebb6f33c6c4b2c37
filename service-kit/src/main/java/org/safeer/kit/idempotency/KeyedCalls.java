package org.safeer.kit.idempotency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Supplier;
import org.safeer.kit.identity.Caller;

/** The present request as a call that may be sent again. */
@RequestScoped
public class KeyedCalls {

  private final HttpHeaders headers;
  private final Request request;
  private final UriInfo uri;
  private final Caller caller;

  KeyedCalls(HttpHeaders headers, Request request, UriInfo uri, Caller caller) {
    this.headers = headers;
    this.request = request;
    this.uri = uri;
    this.caller = caller;
  }

  /**
   * The call with its key, if it names one.
   *
   * @param body what must be the same when the call is sent again
   */
  public KeyedCall with(Object body) {
    return withRead(() -> body);
  }

  /**
   * The call with its key, if it names one.
   *
   * @param body reads what must be the same when the call is sent again; asked only under a key
   */
  public KeyedCall withRead(Supplier<?> body) {
    String route = request.getMethod() + " " + uri.getPath();
    return KeyedCall.of(headers.getHeaderString(KeyedCall.HEADER), caller.clientId(), route, body);
  }

  /** The call of a request without a body. */
  public KeyedCall withoutBody() {
    return with("");
  }
}
