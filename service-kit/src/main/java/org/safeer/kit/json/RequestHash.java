package org.safeer.kit.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells an identical retry from another request, without keeping the body. */
public final class RequestHash {

  private RequestHash() {}

  /** SHA-256 of the value's canonical JSON, 64 hexadecimal digits. */
  public static String of(Object value) {
    return sha256(CanonicalJson.write(value).getBytes(StandardCharsets.UTF_8));
  }

  /** SHA-256 of the bytes, 64 hexadecimal digits. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
