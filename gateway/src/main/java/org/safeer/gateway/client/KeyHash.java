package org.safeer.gateway.client;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 of a key, and all of it that is ever stored or kept in memory.
 *
 * <p>A slow hash would add nothing: a key has 256 random bits, so there is no guessing to slow
 * down.
 *
 * @param hex 64 hexadecimal digits
 */
record KeyHash(String hex) {

  static KeyHash of(String key) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] digest = sha256.digest(key.getBytes(StandardCharsets.UTF_8));
      return new KeyHash(HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }
}
