package org.safeer.gateway.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.Startup;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
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

  private final PrivateKey key;
  private final Cache<Admission, String> tokens =
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
    return Jwt.issuer(ISSUER)
        .subject(Role.RESPONDENT.key())
        .claim("role", Role.RESPONDENT.key())
        .claim("secret_hash", hash)
        .groups(Set.of(secret.scope()))
        .claim("grants", Set.of())
        .expiresIn(LIFETIME)
        .jws()
        .algorithm(SignatureAlgorithm.RS256)
        .sign(key);
  }

  /** The token for whoever has a link: what the link opens is the service's to say. */
  String ofLink() {
    return Jwt.issuer(ISSUER)
        .subject(Role.LINK_BEARER.key())
        .claim("role", Role.LINK_BEARER.key())
        .groups(Role.LINK_BEARER.scopes())
        .claim("grants", Set.of())
        .expiresIn(LIFETIME)
        .jws()
        .algorithm(SignatureAlgorithm.RS256)
        .sign(key);
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
