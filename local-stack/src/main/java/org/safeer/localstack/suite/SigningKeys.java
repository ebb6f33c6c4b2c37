package org.safeer.localstack.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import org.safeer.localstack.StackException;
import org.safeer.localstack.process.PrivateFiles;

/**
 * The RS256 key pair of the internal token: the gateway signs with the private half, the services
 * check with the public one.
 *
 * @param privateKey PEM file, PKCS#8, mode 0600
 * @param publicKey PEM file, X.509
 */
public record SigningKeys(Path privateKey, Path publicKey) {

  private static final int BITS = 2048;

  /** Keeps the pair that the folder has, or makes one. */
  static SigningKeys loadOrCreate(Path folder) {
    SigningKeys keys =
        new SigningKeys(folder.resolve("token-private.pem"), folder.resolve("token-public.pem"));
    try {
      PrivateFiles.folder(folder);
      if (!Files.exists(keys.privateKey) || !Files.exists(keys.publicKey)) {
        keys.create();
      }
      return keys;
    } catch (IOException | GeneralSecurityException e) {
      throw new StackException("Could not create the signing keys in " + folder, e);
    }
  }

  private void create() throws GeneralSecurityException, IOException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(BITS);
    KeyPair pair = generator.generateKeyPair();
    PrivateFiles.write(publicKey, pem("PUBLIC KEY", pair.getPublic().getEncoded()));
    PrivateFiles.write(privateKey, pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
  }

  private static String pem(String type, byte[] der) {
    String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
    return "-----BEGIN %s-----%n%s%n-----END %1$s-----%n".formatted(type, body);
  }
}
