package org.safeer.localstack.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.safeer.localstack.process.PrivateFiles;

/** The folder of this user in which PostgreSQL's unpacked programs stay between runs. */
final class BinaryCache {

  private BinaryCache() {}

  static Path folder(RunAs runAs) throws IOException {
    if (runAs == RunAs.NOBODY) { // who may not look into root's home
      Path folder = temporary("safeer-shared");
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
      return folder;
    }
    try {
      return PrivateFiles.folder(home().resolve("safeer"));
    } catch (IOException e) { // a home that cannot be written, as in some containers
      return temporary("safeer-" + CurrentUser.uid());
    }
  }

  /** Java's user.home is "?" for a user without a name, so the environment is asked first. */
  private static Path home() throws IOException {
    return Stream.of(variable("XDG_CACHE_HOME", ""), variable("HOME", ".cache"))
        .flatMap(folder -> folder)
        .findFirst()
        .orElseThrow(() -> new IOException("This user has no home"));
  }

  private static Stream<Path> variable(String name, String below) {
    return Stream.ofNullable(System.getenv(name))
        .filter(value -> !value.isBlank())
        .map(value -> Path.of(value, below));
  }

  /** Anybody may create names in the temporary folder, so a foreign one is refused. */
  private static Path temporary(String name) throws IOException {
    Path folder = PrivateFiles.folder(Path.of(System.getProperty("java.io.tmpdir"), name));
    long owner = ((Number) Files.getAttribute(folder, "unix:uid")).longValue();
    if (owner != CurrentUser.uid() || Files.isSymbolicLink(folder)) {
      throw new IOException(folder + " belongs to somebody else");
    }
    return folder;
  }
}
