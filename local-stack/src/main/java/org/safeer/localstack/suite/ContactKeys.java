package org.safeer.localstack.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.safeer.localstack.StackException;
import org.safeer.localstack.process.PrivateFiles;

/**
 * The keys that survey-service encrypts contact details with, one a line: id and base64. To change
 * keys, put another line first; the old one still reads.
 *
 * @param file mode 0600
 */
public record ContactKeys(Path file) {

  private static final int KEY_BYTES = 32;

  /** Keeps the file that the folder has, or makes one with one key. */
  static ContactKeys loadOrCreate(Path folder) {
    ContactKeys keys = new ContactKeys(folder.resolve("contact-keys.txt"));
    try {
      PrivateFiles.folder(folder);
      if (!Files.exists(keys.file)) {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        PrivateFiles.write(keys.file, "1 " + Base64.getEncoder().encodeToString(key) + "\n");
      }
      return keys;
    } catch (IOException e) {
      throw new StackException("Could not create the contact keys in " + folder, e);
    }
  }
}
