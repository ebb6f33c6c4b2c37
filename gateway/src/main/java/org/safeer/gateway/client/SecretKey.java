package org.safeer.gateway.client;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A key in the clear: it exists while it is issued or shown, and is never stored here.
 *
 * @param text {@code sfr_} and 64 hexadecimal digits, which are 256 random bits
 */
record SecretKey(String text) {

  private static final String MARK = "sfr_";
  private static final int RANDOM_BYTES = 32;
  private static final int PREFIX_DIGITS = 8;
  private static final Pattern SHAPE = Pattern.compile(MARK + "[0-9a-f]{64}");
  private static final SecureRandom RANDOM = new SecureRandom();

  static SecretKey issue() {
    byte[] bits = new byte[RANDOM_BYTES];
    RANDOM.nextBytes(bits);
    return new SecretKey(MARK + HexFormat.of().formatHex(bits));
  }

  /** Whether a text can be a key at all; what cannot is not looked up. */
  static boolean hasShape(String text) {
    return text != null && SHAPE.matcher(text).matches();
  }

  /** Enough to recognise the key by; 224 of its bits stay secret. */
  String prefix() {
    return text.substring(0, MARK.length() + PREFIX_DIGITS);
  }

  KeyHash hash() {
    return KeyHash.of(text);
  }

  /** A record's own text would carry the key into the first log that prints it. */
  @Override
  public String toString() {
    return prefix() + "…";
  }
}
