package org.safeer.gateway.identity;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.safeer.gateway.client.ClientDirectory;
import org.safeer.gateway.client.RespondentSecret;
import org.safeer.kit.secret.SpokenCode;

/** Exchanges the key or the code that is shown for the token that the services believe. */
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
   * The internal token for the key in these headers, or for a respondent's secret without a key.
   *
   * @return empty without exactly one valid key of an active client, or one text that can be a
   *     code: whether it opens anything is the service's to say; fails only if the database cannot
   *     be asked
   */
  public Future<Optional<String>> tokenFor(MultiMap headers) {
    List<String> shown = headers.getAll(KEY_HEADER);
    if (shown.isEmpty()) {
      return Future.succeededFuture(ofSecret(headers));
    }
    return shown.size() == 1
        ? clients.find(shown.get(0)).map(admission -> admission.map(tokens::of))
        : Future.succeededFuture(Optional.empty());
  }

  /** Of two secrets it would not be known which one is meant. */
  private Optional<String> ofSecret(MultiMap headers) {
    List<Optional<String>> shown =
        Arrays.stream(RespondentSecret.values())
            .flatMap(
                secret -> headers.getAll(secret.header()).stream().map(text -> of(secret, text)))
            .toList();
    return shown.size() == 1 ? shown.get(0) : Optional.empty();
  }

  private Optional<String> of(RespondentSecret secret, String text) {
    return SpokenCode.read(text).map(code -> tokens.ofSecret(secret, code.hash()));
  }

  /** The internal token for an operation whose path is proof enough; no key is looked at. */
  public String tokenForLink() {
    return tokens.ofLink();
  }
}
