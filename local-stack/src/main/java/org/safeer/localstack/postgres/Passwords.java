package org.safeer.localstack.postgres;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import org.safeer.localstack.StackException;
import org.safeer.localstack.process.PrivateFiles;

/** One random password per role, kept in a file with mode 0600 as long as the databases live. */
final class Passwords {

  static final String SUPERUSER = "postgres";

  private final Properties byRole;

  private Passwords(Properties byRole) {
    this.byRole = byRole;
  }

  /** Reads the file and adds a password for each role that has none. */
  static Passwords loadOrCreate(Path file) {
    List<String> roles = new ArrayList<>(ServiceDatabases.NAMES);
    roles.add(SUPERUSER);
    try {
      Properties byRole = new Properties();
      if (Files.exists(file)) {
        try (Reader reader = Files.newBufferedReader(file)) {
          byRole.load(reader);
        }
      }
      if (!byRole.stringPropertyNames().containsAll(roles)) {
        roles.forEach(role -> byRole.putIfAbsent(role, random()));
        write(file, byRole);
      }
      return new Passwords(byRole);
    } catch (IOException e) {
      throw new StackException("Could not read or write " + file + ": " + e.getMessage(), e);
    }
  }

  String of(String role) {
    return byRole.getProperty(role);
  }

  private static void write(Path file, Properties byRole) throws IOException {
    StringBuilder lines = new StringBuilder();
    byRole.stringPropertyNames().stream()
        .sorted()
        .forEach(role -> lines.append(role + "=" + byRole.getProperty(role) + "\n"));
    PrivateFiles.write(file, lines.toString());
  }

  private static String random() {
    byte[] bytes = new byte[24];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
