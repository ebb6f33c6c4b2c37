package org.safeer.kit.identity;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.safeer.kit.request.RequestIds;

/**
 * Who is calling, as the gateway's signed token names them.
 *
 * <p>Everything here comes from the verified token; no header is believed.
 */
@RequestScoped
public class Caller {

  private final JsonWebToken token;
  private final RequestIds requestIds;

  Caller(JsonWebToken token, RequestIds requestIds) {
    this.token = token;
    this.requestIds = requestIds;
  }

  /** The client's id, for example {@code embassy-portal}. */
  public String clientId() {
    return token.getSubject();
  }

  /** The client's role, for example {@code researcher}. */
  public String role() {
    return token.getClaim("role");
  }

  /** Hash of the secret that was shown in place of a client's key; null if it was a key. */
  public String secretHash() {
    return token.getClaim("secret_hash");
  }

  /** Whether the token carries this scope. */
  public boolean has(String scope) {
    return token.getGroups().contains(scope);
  }

  /** Whether the token grants access to this key; ownership is not in the token. */
  public boolean granted(String grant) {
    return grants().contains(grant);
  }

  /** The explicit grants of the token. */
  public Set<String> grants() {
    return TokenGrants.of(token);
  }

  /** The id of the request. */
  public String requestId() {
    return requestIds.current();
  }

  /** The token as it came, to ask another service in the caller's own name. */
  public String bearerToken() {
    return token.getRawToken();
  }
}
