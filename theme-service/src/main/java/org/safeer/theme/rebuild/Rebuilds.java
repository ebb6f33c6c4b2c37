package org.safeer.theme.rebuild;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.safeer.kit.idempotency.Idempotency;
import org.safeer.kit.idempotency.KeyedCall;
import org.safeer.kit.idempotency.Recorded;
import org.safeer.kit.stream.Rebuild;
import org.safeer.kit.stream.RebuildStatus;

/** Rebuilds, as callers start and follow them. */
@ApplicationScoped
class Rebuilds {

  private static final int ACCEPTED = 202;

  private final Rebuild rebuild;
  private final Idempotency idempotency;

  Rebuilds(Rebuild rebuild, Idempotency idempotency) {
    this.rebuild = rebuild;
    this.idempotency = idempotency;
  }

  /**
   * Starts a rebuild; a repeated call follows the one it started.
   *
   * @param call the request, which may be sent again
   */
  @Transactional
  RebuildStatus start(KeyedCall call) {
    // The rebuild begins outside any transaction: it lives longer than the call.
    return idempotency.once(
        call,
        () -> QuarkusTransaction.suspendingExisting().call(rebuild::start),
        status -> new Recorded(ACCEPTED, "current"),
        known -> QuarkusTransaction.suspendingExisting().call(rebuild::status));
  }

  RebuildStatus status() {
    return rebuild.status();
  }
}
