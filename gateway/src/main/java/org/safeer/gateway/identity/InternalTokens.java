package org.safeer.gateway.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.Startup;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.smallrye.jwt.util.KeyUtils;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.time.Duration;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.safeer.gateway.client.Admission;
import org.safeer.gateway.client.RespondentSecret;
import org.safeer.gateway.client.Role;

/**
 * Signs what the services believe: who calls, as what, and for which studies.
 *
 * <p>A token lives for 60 seconds and is handed out for the first 30, so that one given out last
 * still lasts for the calls a service makes in the caller's name. Whether the client may call at
 * all is not a matter of this cache: it is asked on every request.
 */
@ApplicationScoped
@Startup
class InternalTokens {

  private static final String ISSUER = "safeer-gateway";
  private static final Duration LIFETIME = Duration.ofSeconds(60);
  private static final Duration HANDED_OUT_FOR = Duration.ofSeconds(30);
  private static final int REMEMBERED = 10_000;

  /**
   * Somebody without a key.
   *
   * @param secretHash of the secret they show; null for a link, which only its service reads
   */
  private record Bearer(Role role, Set<String> scopes, String secretHash) {}

  private final PrivateKey key;
  private final Cache<Admission, String> tokens =
      Caffeine.newBuilder().expireAfterWrite(HANDED_OUT_FOR).maximumSize(REMEMBERED).build();

  // Apart from the others: who makes up codes lets nobody's key be forgotten.
  private final Cache<Bearer, String> bearerTokens =
      Caffeine.newBuilder().expireAfterWrite(HANDED_OUT_FOR).maximumSize(REMEMBERED).build();

  /** Without a key nobody could be let in: better not to start than to find out later. */
  InternalTokens(@ConfigProperty(name = "safeer.keys.private") Path pem)
      throws IOException, GeneralSecurityException {
    this.key = KeyUtils.decodePrivateKey(Files.readString(pem), SignatureAlgorithm.RS256);
  }

  /** The token for exactly these rights: a changed grant or role makes another one at once. */
  String of(Admission admission) {
    return tokens.get(admission, this::sign);
  }

  /** The token for whoever shows a secret that opens something of their own, and no study. */
  String ofSecret(RespondentSecret secret, String hash) {
    Bearer bearer = new Bearer(Role.RESPONDENT, Set.of(secret.scope()), hash);
    return bearerTokens.get(bearer, this::sign);
  }

  /** The token for whoever has a link: what the link opens is the service's to say. */
  String ofLink() {
    Bearer bearer = new Bearer(Role.LINK_BEARER, Role.LINK_BEARER.scopes(), null);
    return bearerTokens.get(bearer, this::sign);
  }

  private String sign(Bearer bearer) {
    JwtClaimsBuilder claims =
        Jwt.issuer(ISSUER)
            .subject(bearer.role().key())
            .claim("role", bearer.role().key())
            .groups(bearer.scopes())
            .claim("grants", Set.of())
            .expiresIn(LIFETIME);
    if (bearer.secretHash() != null) {
      claims.claim("secret_hash", bearer.secretHash());
    }
    return claims.jws().algorithm(SignatureAlgorithm.RS256).sign(key);
  }

  private String sign(Admission admission) {
    return Jwt.issuer(ISSUER)
        .subject(admission.client())
        .claim("role", admission.role().key())
        .groups(admission.role().scopes())
        .claim("grants", admission.studies())
        .expiresIn(LIFETIME)
        .jws()
        .algorithm(SignatureAlgorithm.RS256)
        .sign(key);
  }
}
