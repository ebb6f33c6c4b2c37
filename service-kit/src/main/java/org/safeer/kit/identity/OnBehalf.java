package org.safeer.kit.identity;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Does work in the background as the client that asked for it: what the client might not see or do,
 * the work does not either. Only who somebody is goes along, no scopes and no grants: those were
 * asked when the work was accepted.
 */
@ApplicationScoped
public class OnBehalf {

  private static final String ROLE = "role";

  private final CurrentIdentityAssociation identities;

  OnBehalf(CurrentIdentityAssociation identities) {
    this.identities = identities;
  }

  /** The client as {@link Caller} reads it. */
  private record Claimant(Map<String, Object> claims) implements JsonWebToken {

    @Override
    public String getName() {
      return getSubject();
    }

    @Override
    public Set<String> getClaimNames() {
      return claims.keySet();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T getClaim(String name) {
      return (T) claims.get(name);
    }
  }

  /** Does the work on a thread that serves no request. */
  public <T> T call(String clientId, String role, Supplier<T> work) {
    ManagedContext requests = Arc.container().requestContext();
    requests.activate();
    try {
      Claimant claimant =
          new Claimant(
              Map.of(Claims.sub.name(), clientId, ROLE, role, Claims.groups.name(), Set.of()));
      identities.setIdentity(
          QuarkusSecurityIdentity.builder().setPrincipal(claimant).addRole(role).build());
      return work.get();
    } finally {
      requests.terminate();
    }
  }
}
