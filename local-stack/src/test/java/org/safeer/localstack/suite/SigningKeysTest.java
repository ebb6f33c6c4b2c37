package org.safeer.localstack.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever reads the private key is every client at once. */
class SigningKeysTest {

  @TempDir Path folder;

  @Test
  void publicHalfChecksWhatThePrivateHalfSigned() throws Exception {
    // Given
    SigningKeys keys = SigningKeys.loadOrCreate(folder);
    byte[] message = "a token".getBytes(StandardCharsets.UTF_8);

    // When
    Signature signer = Signature.getInstance("SHA256withRSA");
    signer.initSign(privateKey(keys));
    signer.update(message);
    byte[] signature = signer.sign();

    // Then
    Signature checker = Signature.getInstance("SHA256withRSA");
    checker.initVerify(publicKey(keys));
    checker.update(message);
    assertThat(checker.verify(signature)).isTrue();
  }

  @Test
  void onlyTheOwnerReadsThePrivateHalf() throws Exception {
    // When
    SigningKeys keys = SigningKeys.loadOrCreate(folder);

    // Then
    assertThat(Files.getPosixFilePermissions(keys.privateKey()))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
  }

  /** New keys at each start would void the tokens that the services still hold. */
  @Test
  void keepsThePairItFinds() throws Exception {
    // Given
    String first = Files.readString(SigningKeys.loadOrCreate(folder).publicKey());

    // Then
    assertThat(SigningKeys.loadOrCreate(folder).publicKey()).hasContent(first);
  }

  private static PrivateKey privateKey(SigningKeys keys) throws Exception {
    return KeyFactory.getInstance("RSA")
        .generatePrivate(new PKCS8EncodedKeySpec(der(keys.privateKey())));
  }

  private static PublicKey publicKey(SigningKeys keys) throws Exception {
    return KeyFactory.getInstance("RSA")
        .generatePublic(new X509EncodedKeySpec(der(keys.publicKey())));
  }

  private static byte[] der(Path pem) throws Exception {
    String body = Files.readString(pem).replaceAll("-----.*-----", "").replaceAll("\\s", "");
    return Base64.getDecoder().decode(body);
  }
}
