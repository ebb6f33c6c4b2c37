package org.safeer.survey.contact;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * The keys of contact details, by id. A file that cannot be read stops the service as it starts:
 * better than to find out at the first person who is to be reached.
 */
@ApplicationScoped
@Startup
class ContactKeys {

  private static final int KEY_BYTES = 32;
  private static final String ID = "[A-Za-z0-9._-]{1,64}";

  private final Map<String, SecretKey> keys = new LinkedHashMap<>();

  @Inject
  ContactKeys(ContactConfig config) throws IOException {
    this(config.keys().isPresent() ? Files.readAllLines(config.keys().get()) : List.of());
  }

  ContactKeys(List<String> lines) {
    lines.stream().filter(line -> !line.isBlank()).forEach(this::add);
  }

  private void add(String line) {
    String[] parts = line.strip().split("\\s+");
    if (parts.length != 2 || !parts[0].matches(ID) || keys.containsKey(parts[0])) {
      throw new IllegalStateException("a line of the contact keys is not: id base64");
    }
    byte[] key = Base64.getDecoder().decode(parts[1]);
    if (key.length != KEY_BYTES) {
      throw new IllegalStateException("contact key " + parts[0] + " has not 32 bytes");
    }
    keys.put(parts[0], new SecretKeySpec(key, "AES"));
  }

  /** The id of the key that encrypts; empty if there is no key. */
  Optional<String> current() {
    return keys.keySet().stream().findFirst();
  }

  /** The ids of those that only decrypt. */
  List<String> older() {
    return keys.keySet().stream().skip(1).toList();
  }

  /** The key of this id; empty if it is not known here. */
  Optional<SecretKey> of(String id) {
    return Optional.ofNullable(keys.get(id));
  }
}
