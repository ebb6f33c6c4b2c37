package org.safeer.gateway.client;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Who a key belongs to, asked on every request.
 *
 * <p>An answer is believed for half a second, so that a suspension or a withdrawn grant takes
 * effect within one second, while a busy client costs two queries a second and not thousands.
 * Unknown keys are remembered for as long: guessing keys does not become a way to load the
 * database.
 */
@ApplicationScoped
public class ClientDirectory {

  private static final Duration BELIEVED_FOR = Duration.ofMillis(500);
  private static final int REMEMBERED_KEYS = 10_000;

  private final ClientRepository clients;
  private final Vertx vertx;
  private final AsyncCache<KeyHash, Optional<Admission>> answers =
      Caffeine.newBuilder()
          .expireAfterWrite(BELIEVED_FOR)
          .maximumSize(REMEMBERED_KEYS)
          .buildAsync();

  ClientDirectory(ClientRepository clients, Vertx vertx) {
    this.clients = clients;
    this.vertx = vertx;
  }

  /**
   * The active client this key belongs to; empty for a key that is unknown, expired, or whose
   * client is suspended.
   *
   * @return fails only if the database cannot be asked
   */
  public Future<Optional<Admission>> find(String key) {
    if (!SecretKey.hasShape(key)) {
      return Future.succeededFuture(Optional.empty());
    }
    return Future.fromCompletionStage(
        answers.get(KeyHash.of(key), (hash, executor) -> ask(hash)), vertx.getOrCreateContext());
  }

  private CompletableFuture<Optional<Admission>> ask(KeyHash hash) {
    return vertx
        .executeBlocking(() -> clients.admit(hash, Instant.now()), false)
        .toCompletionStage()
        .toCompletableFuture();
  }
}
