package org.safeer.survey.responseexport;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names the files of an export to whoever holds it, for a while: the files, the moment it expires,
 * and an HMAC-SHA256 of both under the export's own random key. Any replica can check it, and with
 * the files goes the key.
 *
 * @param filesId names the files of one run of an export
 * @param expiresAt to the second
 */
record ExportLink(UUID filesId, Instant expiresAt, byte[] tag) {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int TAG_BYTES = 16;
  private static final int PLACE_BYTES = 16 + 8;

  /** A link that is signed with this key. */
  static ExportLink issue(UUID filesId, Instant expiresAt, byte[] key) {
    return new ExportLink(filesId, expiresAt, sign(filesId, expiresAt, key));
  }

  /** The link that this text spells; empty if it can be none. */
  static Optional<ExportLink> read(String text) {
    try {
      byte[] bytes = Base64.getUrlDecoder().decode(text);
      if (bytes.length != PLACE_BYTES + TAG_BYTES) {
        return Optional.empty();
      }
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      UUID filesId = new UUID(buffer.getLong(), buffer.getLong());
      Instant expiresAt = Instant.ofEpochSecond(buffer.getLong());
      byte[] tag = Arrays.copyOfRange(bytes, PLACE_BYTES, bytes.length);
      return Optional.of(new ExportLink(filesId, expiresAt, tag));
    } catch (IllegalArgumentException | DateTimeException noLink) {
      return Optional.empty();
    }
  }

  /** Whether it was signed with this key. */
  boolean isSignedBy(byte[] key) {
    return MessageDigest.isEqual(tag, sign(filesId, expiresAt, key));
  }

  /** As it stands in a path. */
  String text() {
    byte[] bytes =
        ByteBuffer.allocate(PLACE_BYTES + TAG_BYTES)
            .put(place(filesId, expiresAt))
            .put(tag)
            .array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private static byte[] place(UUID filesId, Instant expiresAt) {
    return ByteBuffer.allocate(PLACE_BYTES)
        .putLong(filesId.getMostSignificantBits())
        .putLong(filesId.getLeastSignificantBits())
        .putLong(expiresAt.getEpochSecond())
        .array();
  }

  private static byte[] sign(UUID filesId, Instant expiresAt, byte[] key) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return Arrays.copyOf(mac.doFinal(place(filesId, expiresAt)), TAG_BYTES);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
    }
  }

  /** Does not open anything to the first log that prints it. */
  @Override
  public String toString() {
    return "link to " + expiresAt;
  }
}
