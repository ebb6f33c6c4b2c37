package org.safeer.localstack.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.safeer.localstack.DataFolder;

/** Deletes what a suite keeps: databases, topics, keys and logs. */
final class FreshStart {

  // By name, so that a folder given by mistake keeps everything that is not Safeer's.
  private static final List<String> KEPT_BY_SAFEER =
      List.of(
          "postgres",
          "postgres-passwords.properties",
          "kafka",
          "kafka.properties",
          "kafka.pid",
          "services.pid",
          "keys",
          "demo-keys.json",
          DemoStudies.MARKER,
          RunFile.NAME,
          "logs");

  private FreshStart() {}

  /** Empties the folder; nothing may run on it any more. */
  static void delete(DataFolder folder) throws IOException {
    for (String name : KEPT_BY_SAFEER) {
      Path path = folder.root().resolve(name);
      if (Files.exists(path)) {
        FileUtils.forceDelete(path.toFile());
      }
    }
    DataFolder.open(folder.root());
  }
}
