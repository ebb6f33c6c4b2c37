package org.safeer.kit.paging;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.safeer.kit.problem.FieldError;
import org.safeer.kit.problem.KitProblem;
import org.safeer.kit.problem.ProblemException;

/** Opaque, signed places in a list: a client can neither read one nor make one up. */
@ApplicationScoped
public class Cursors {

  private static final String ALGORITHM = "HmacSHA256";
  private static final int TAG_BYTES = 16;
  private static final int LONGEST = 1024;

  private final SecretKeySpec key;

  Cursors(CursorConfig config) {
    byte[] secret = config.secret().map(Cursors::utf8).orElseGet(Cursors::random);
    this.key = new SecretKeySpec(secret, ALGORITHM);
  }

  /**
   * What a client asks for with the parameters {@code limit} and {@code cursor}.
   *
   * @param list name of the list, with whatever filters it has: a cursor is good for that list only
   * @param limit null for the usual one
   * @param cursor null for the first page
   * @throws ProblemException {@code invalid-parameter} or {@code invalid-cursor}
   */
  public PageRequest page(String list, Integer limit, String cursor) {
    return new PageRequest(this, list, Paging.limit(limit), decode(list, cursor));
  }

  /**
   * The cursor behind {@code lastKey}.
   *
   * @param list name of the list: a cursor is good for that list only
   */
  String encode(String list, String lastKey) {
    byte[] place = utf8(lastKey);
    byte[] whole = Arrays.copyOf(tag(list, place), TAG_BYTES + place.length);
    System.arraycopy(place, 0, whole, TAG_BYTES, place.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
  }

  /**
   * The last key of the page before; null for the first page.
   *
   * @throws ProblemException {@code invalid-cursor} for anything this service did not issue for
   *     this list
   */
  String decode(String list, String cursor) {
    if (cursor == null) {
      return null;
    }
    byte[] whole = bytes(cursor);
    byte[] place = Arrays.copyOfRange(whole, TAG_BYTES, whole.length);
    if (!MessageDigest.isEqual(Arrays.copyOf(whole, TAG_BYTES), tag(list, place))) {
      throw invalid();
    }
    return new String(place, StandardCharsets.UTF_8);
  }

  private byte[] tag(String list, byte[] place) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update(utf8(list));
      mac.update((byte) 0);
      return Arrays.copyOf(mac.doFinal(place), TAG_BYTES);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, impossible);
    }
  }

  private static byte[] bytes(String cursor) {
    try {
      byte[] whole =
          cursor.length() > LONGEST ? new byte[0] : Base64.getUrlDecoder().decode(cursor);
      if (whole.length <= TAG_BYTES) {
        throw invalid();
      }
      return whole;
    } catch (IllegalArgumentException notBase64) {
      throw invalid();
    }
  }

  private static ProblemException invalid() {
    String detail = "cursor must be the one that the page before gave.";
    return new ProblemException(
        KitProblem.INVALID_CURSOR, detail, List.of(new FieldError("cursor", "cursor", detail)));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] random() {
    byte[] secret = new byte[32];
    new SecureRandom().nextBytes(secret);
    return secret;
  }
}
