package org.safeer.kit.secret;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.safeer.kit.json.RequestHash;

/**
 * A secret that a person can write down, read aloud and type: 130 random bits in Crockford's base
 * 32, and two characters that tell a slip of the pen from a wrong code. It is shown once; only its
 * hash is stored.
 */
public final class SpokenCode {

  private static final String PREFIX = "SFR";
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int RANDOM_CHARACTERS = 26;
  private static final int CHECK_CHARACTERS = 2;
  private static final int LENGTH = RANDOM_CHARACTERS + CHECK_CHARACTERS;
  private static final int GROUP = 4;
  private static final int LONGEST = 100;
  private static final int BITS = 5;
  private static final int HEX = 16;
  private static final int CHECK_DIGITS = 3;
  private static final Pattern SHAPE = Pattern.compile(PREFIX + "[" + ALPHABET + "]{28}");
  private static final SecureRandom RANDOM = new SecureRandom();

  private final String characters;

  private SpokenCode(String characters) {
    this.characters = characters;
  }

  /** A new one. */
  public static SpokenCode issue() {
    StringBuilder random = new StringBuilder();
    for (int i = 0; i < RANDOM_CHARACTERS; i++) {
      random.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return new SpokenCode(random + check(random.toString()));
  }

  /**
   * The code that somebody has typed: small letters, spaces, hyphens, and O, I and L for 0 and 1 do
   * not matter. Empty for what can be none.
   */
  public static Optional<SpokenCode> read(String typed) {
    if (typed == null || typed.length() > LONGEST) {
      return Optional.empty();
    }
    String plain =
        typed
            .toUpperCase(Locale.ROOT)
            .replaceAll("[ -]", "")
            .replace('O', '0')
            .replaceAll("[IL]", "1");
    if (!SHAPE.matcher(plain).matches()) {
      return Optional.empty();
    }
    String characters = plain.substring(PREFIX.length());
    String random = characters.substring(0, RANDOM_CHARACTERS);
    return characters.endsWith(check(random))
        ? Optional.of(new SpokenCode(characters))
        : Optional.empty();
  }

  /** How it is shown, in groups of four: {@code SFR-7K3M-…}. */
  public String text() {
    StringBuilder text = new StringBuilder(PREFIX);
    IntStream.iterate(0, from -> from < LENGTH, from -> from + GROUP)
        .forEach(from -> text.append('-').append(characters, from, from + GROUP));
    return text.toString();
  }

  /** SHA-256, 64 hexadecimal digits; 130 random bits leave nothing to guess by. */
  public String hash() {
    return hash(characters);
  }

  /** Does not tell the secret to the first log that prints it. */
  @Override
  public String toString() {
    return PREFIX + "-…";
  }

  private static String check(String random) {
    int bits = Integer.parseInt(hash(random).substring(0, CHECK_DIGITS), HEX);
    int mask = ALPHABET.length() - 1;
    return "" + ALPHABET.charAt(bits >> BITS & mask) + ALPHABET.charAt(bits & mask);
  }

  private static String hash(String text) {
    return RequestHash.sha256(text.getBytes(StandardCharsets.UTF_8));
  }
}
