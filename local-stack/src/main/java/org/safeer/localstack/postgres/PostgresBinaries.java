package org.safeer.localstack.postgres;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.io.FileUtils;
import org.safeer.localstack.StackException;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs, unpacked once per user from the Maven artifact that carries them. */
final class PostgresBinaries {

  private PostgresBinaries() {}

  /** The folder that holds {@code bin/postgres}; unpacks 75 MB when it is not there yet. */
  static Path locate(RunAs runAs) {
    try {
      Path cache = BinaryCache.folder(runAs);
      Path home = cache.resolve("postgres-" + fingerprint().substring(0, 16));
      if (!Files.isDirectory(home)) {
        Path draft = Files.createTempDirectory(cache, "unpacking-");
        unpack(draft);
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwxr-xr-x"));
        publish(draft, home);
      }
      return home;
    } catch (IOException e) {
      throw new StackException("Could not unpack PostgreSQL: " + e.getMessage(), e);
    }
  }

  /** Two launchers may unpack at once: the first rename wins, the other copy is dropped. */
  private static void publish(Path draft, Path home) throws IOException {
    try {
      Files.move(draft, home);
    } catch (IOException e) {
      FileUtils.deleteDirectory(draft.toFile());
      if (!Files.isDirectory(home)) {
        throw e;
      }
    }
  }

  private static String fingerprint() throws IOException {
    try (InputStream archive = archive()) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (int read = archive.read(buffer); read >= 0; read = archive.read(buffer)) {
        digest.update(buffer, 0, read);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static InputStream archive() throws IOException {
    String system = System.getProperty("os.name").startsWith("Mac") ? "Darwin" : "Linux";
    String machine = System.getProperty("os.arch");
    return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
        system, "amd64".equals(machine) ? "x86_64" : machine);
  }

  private static void unpack(Path target) throws IOException {
    try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(archive()))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
          throw new IOException("The archive points outside itself: " + entry.getName());
        }
        unpackEntry(tar, entry, path);
      }
    }
  }

  private static void unpackEntry(TarArchiveInputStream tar, TarArchiveEntry entry, Path path)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(path.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, path);
    if ((entry.getMode() & 0100) != 0 && !path.toFile().setExecutable(true, false)) {
      throw new IOException("Could not make " + path + " executable");
    }
  }
}
