package org.safeer.localstack;

import java.io.IOException;
import java.nio.file.Path;
import org.safeer.localstack.process.PrivateFiles;

/** Where a stack keeps what must outlive it; only its owner may look inside. */
public final class DataFolder {

  private final Path root;

  private DataFolder(Path root) {
    this.root = root;
  }

  /** Creates the folder when it is missing. */
  public static DataFolder open(Path root) {
    try {
      DataFolder folder = new DataFolder(root.toAbsolutePath().normalize());
      PrivateFiles.folder(folder.root);
      PrivateFiles.folder(folder.logs());
      return folder;
    } catch (IOException e) {
      throw new StackException("Could not create the data folder: " + e.getMessage(), e);
    }
  }

  public Path root() {
    return root;
  }

  public Path postgres() {
    return root.resolve("postgres");
  }

  public Path postgresPasswords() {
    return root.resolve("postgres-passwords.properties");
  }

  public Path kafka() {
    return root.resolve("kafka");
  }

  /** Which broker was started last. */
  public Path kafkaPid() {
    return root.resolve("kafka.pid");
  }

  /** Which services were started last. */
  public Path servicePids() {
    return root.resolve("services.pid");
  }

  /** Held as long as somebody runs PostgreSQL and Kafka on this folder. */
  public Path stackLock() {
    return root.resolve("stack.lock");
  }

  public Path keys() {
    return root.resolve("keys");
  }

  /** Where files are while they arrive. */
  public Path uploads() {
    return root.resolve("uploads");
  }

  public Path logs() {
    return root.resolve("logs");
  }

  /** The log file of one part. */
  public Path log(String part) {
    return logs().resolve(part + ".log");
  }
}
