package org.safeer.localstack.suite;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.safeer.localstack.StackException;
import org.safeer.localstack.process.PrivateFiles;

/**
 * Where services keep a file while it arrives: among our own data, for the machine's common folder
 * may belong to somebody else. What a crash left there holds what people said, so it goes at the
 * next start.
 */
final class UploadFolder {

  private UploadFolder() {}

  static Path emptied(Path folder) {
    try {
      PrivateFiles.folder(folder);
      try (DirectoryStream<Path> left = Files.newDirectoryStream(folder)) {
        for (Path file : left) {
          Files.deleteIfExists(file);
        }
      }
      return folder;
    } catch (IOException e) {
      throw new StackException("Could not empty the folder for uploads: " + e.getMessage(), e);
    }
  }
}
