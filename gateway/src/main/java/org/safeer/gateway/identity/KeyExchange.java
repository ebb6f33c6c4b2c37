package org.safeer.gateway.identity;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.safeer.gateway.client.ClientDirectory;

/** Exchanges the key that a client shows for the token that the services believe. */
@ApplicationScoped
public class KeyExchange {

  /** Header in which a client shows its key. */
  public static final String KEY_HEADER = "X-API-Key";

  private final ClientDirectory clients;
  private final InternalTokens tokens;

  KeyExchange(ClientDirectory clients, InternalTokens tokens) {
    this.clients = clients;
    this.tokens = tokens;
  }

  /**
   * The internal token for the key in these headers.
   *
   * @return empty without exactly one valid key of an active client; fails only if the database
   *     cannot be asked
   */
  public Future<Optional<String>> tokenFor(MultiMap headers) {
    List<String> shown = headers.getAll(KEY_HEADER);
    return shown.size() == 1
        ? clients.find(shown.get(0)).map(admission -> admission.map(tokens::of))
        : Future.succeededFuture(Optional.empty());
  }
}
