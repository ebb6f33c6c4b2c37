package org.safeer.gateway.identity;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.safeer.gateway.client.ClientDirectory;
import org.safeer.kit.secret.SpokenCode;

/** Exchanges the key or the code that is shown for the token that the services believe. */
@ApplicationScoped
public class KeyExchange {

  /** Header in which a client shows its key. */
  public static final String KEY_HEADER = "X-API-Key";

  /** Header in which a respondent shows the code of their receipt; it goes no further. */
  public static final String CODE_HEADER = "Receipt-Code";

  private final ClientDirectory clients;
  private final InternalTokens tokens;

  KeyExchange(ClientDirectory clients, InternalTokens tokens) {
    this.clients = clients;
    this.tokens = tokens;
  }

  /**
   * The internal token for the key in these headers, or for the code of a receipt without a key.
   *
   * @return empty without exactly one valid key of an active client, or one text that can be a
   *     code: whether it opens anything is the service's to say; fails only if the database cannot
   *     be asked
   */
  public Future<Optional<String>> tokenFor(MultiMap headers) {
    List<String> shown = headers.getAll(KEY_HEADER);
    List<String> codes = headers.getAll(CODE_HEADER);
    if (shown.isEmpty() && codes.size() == 1) {
      return Future.succeededFuture(
          SpokenCode.read(codes.get(0)).map(code -> tokens.ofSecret(code.hash())));
    }
    return shown.size() == 1
        ? clients.find(shown.get(0)).map(admission -> admission.map(tokens::of))
        : Future.succeededFuture(Optional.empty());
  }

  /** The internal token for an operation whose path is proof enough; no key is looked at. */
  public String tokenForLink() {
    return tokens.ofLink();
  }
}
