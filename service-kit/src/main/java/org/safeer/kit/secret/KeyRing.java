package org.safeer.kit.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Keys by id: the first one encrypts, all of them decrypt. */
public final class KeyRing {

  private static final int KEY_BYTES = 32;
  private static final String ID = "[A-Za-z0-9._-]{1,64}";

  private final Map<String, SecretKey> keys = new LinkedHashMap<>();

  /**
   * The keys of these lines, {@code id base64}, each an AES key of 32 bytes.
   *
   * @throws IllegalStateException if a line is anything else
   */
  public KeyRing(List<String> lines) {
    lines.stream().filter(line -> !line.isBlank()).forEach(this::add);
  }

  /**
   * The keys of a file of such lines; none without a file. One that cannot be read had better stop
   * a service as it starts than be found out with the first secret.
   *
   * @throws IllegalStateException if a line is anything else
   * @throws UncheckedIOException if it cannot be read
   */
  public static KeyRing read(Optional<Path> file) {
    try {
      return new KeyRing(file.isPresent() ? Files.readAllLines(file.get()) : List.of());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private void add(String line) {
    String[] parts = line.strip().split("\\s+");
    if (parts.length != 2 || !parts[0].matches(ID) || keys.containsKey(parts[0])) {
      throw new IllegalStateException("a line of the keys is not: id base64");
    }
    byte[] key = Base64.getDecoder().decode(parts[1]);
    if (key.length != KEY_BYTES) {
      throw new IllegalStateException("key " + parts[0] + " has not 32 bytes");
    }
    keys.put(parts[0], new SecretKeySpec(key, "AES"));
  }

  /** The id of the key that encrypts; empty if there is no key. */
  public Optional<String> current() {
    return keys.keySet().stream().findFirst();
  }

  /** The ids of those that only decrypt. */
  public List<String> older() {
    return keys.keySet().stream().skip(1).toList();
  }

  /** The key of this id; empty if it is not known here. */
  Optional<SecretKey> of(String id) {
    return Optional.ofNullable(keys.get(id));
  }
}
