package org.safeer.kit.testing;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;

/**
 * Tokens as the gateway issues them, signed with a key pair made once per test JVM. The pair is in
 * files, because Quarkus loads this class anew for each test profile.
 */
public final class TestTokens {

  private static final String DIRECTORY_PROPERTY = "safeer.test.keys";
  private static final Duration LIFE = Duration.ofSeconds(60);

  private TestTokens() {}

  /** A token of a client with a role, its scopes and its grants, valid for a minute. */
  public static String token(String clientId, String role, Set<String> scopes, String... grants) {
    return signed(unsigned(clientId, role, scopes).claim("grants", List.of(grants)));
  }

  /** A token of somebody who showed a secret with this hash in place of a client's key. */
  public static String ofSecret(String role, String scope, String secretHash) {
    return signed(
        unsigned(role, role, Set.of(scope))
            .claim("grants", List.of())
            .claim("secret_hash", secretHash));
  }

  private static JwtClaimsBuilder unsigned(String clientId, String role, Set<String> scopes) {
    return Jwt.issuer("safeer-gateway")
        .subject(clientId)
        .upn(clientId)
        .groups(scopes)
        .claim("role", role);
  }

  private static String signed(JwtClaimsBuilder claims) {
    return claims.expiresIn(LIFE).jws().algorithm(SignatureAlgorithm.RS256).sign(privateKey());
  }

  /** The PEM file services verify these tokens with. */
  public static Path publicKeyFile() {
    return directory().resolve("public.pem");
  }

  private static PrivateKey privateKey() {
    try {
      String pem = Files.readString(directory().resolve("private.pem"));
      byte[] der = Base64.getMimeDecoder().decode(pem.replaceAll("-----[A-Z ]+-----", ""));
      return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
    } catch (IOException | GeneralSecurityException failure) {
      throw new IllegalStateException("the test key is not readable", failure);
    }
  }

  private static Path directory() {
    synchronized (System.getProperties()) {
      String known = System.getProperty(DIRECTORY_PROPERTY);
      if (known != null) {
        return Path.of(known);
      }
      Path made = generate();
      System.setProperty(DIRECTORY_PROPERTY, made.toString());
      return made;
    }
  }

  private static Path generate() {
    try {
      Path target = Files.createDirectories(Path.of("target").toAbsolutePath());
      Path directory = Files.createTempDirectory(target, "test-keys-");
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      KeyPair pair = generator.generateKeyPair();
      write(directory.resolve("private.pem"), "PRIVATE KEY", pair.getPrivate().getEncoded());
      write(directory.resolve("public.pem"), "PUBLIC KEY", pair.getPublic().getEncoded());
      return directory;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException("every Java platform has RSA", failure);
    }
  }

  private static void write(Path file, String label, byte[] der) throws IOException {
    String text = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
    Files.writeString(
        file, "-----BEGIN %1$s-----%n%2$s%n-----END %1$s-----%n".formatted(label, text));
  }
}
