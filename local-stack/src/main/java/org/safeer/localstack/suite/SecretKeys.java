package org.safeer.localstack.suite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.safeer.localstack.StackException;
import org.safeer.localstack.process.PrivateFiles;

/**
 * The keys that a service encrypts what it keeps apart with, one a line: id and base64. To change
 * keys, put another line first; the old one still reads.
 *
 * @param file mode 0600
 */
public record SecretKeys(Path file) {

  /** What survey-service encrypts: how people can be reached. */
  static final String CONTACTS = "contact-keys.txt";

  /** What interview-service encrypts: words that were replaced. */
  static final String PSEUDONYMS = "pseudonym-keys.txt";

  private static final int KEY_BYTES = 32;

  /** Keeps the file of that name that the folder has, or makes one with one key. */
  static SecretKeys loadOrCreate(Path folder, String name) {
    SecretKeys keys = new SecretKeys(folder.resolve(name));
    try {
      PrivateFiles.folder(folder);
      if (!Files.exists(keys.file)) {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        PrivateFiles.write(keys.file, "1 " + Base64.getEncoder().encodeToString(key) + "\n");
      }
      return keys;
    } catch (IOException e) {
      throw new StackException("Could not create " + name + " in " + folder, e);
    }
  }
}
