package org.safeer.kit.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
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
    return HexFormat.of().formatHex(digest().digest(bytes));
  }

  /**
   * SHA-256 of all that is left of a stream, 64 hexadecimal digits.
   *
   * @throws IOException if the stream cannot be read
   */
  public static String sha256(InputStream bytes) throws IOException {
    MessageDigest digest = digest();
    bytes.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
