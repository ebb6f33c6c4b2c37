package org.safeer.localstack.log;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads the lines that are added to a log file after it was opened here. */
public final class LogFollower {

  private static final int BUFFER_BYTES = 64 << 10;

  private final Path log;
  private final ByteArrayOutputStream unfinished = new ByteArrayOutputStream();
  private long position;

  /** Begins at the present end of the file, which need not exist yet. */
  public LogFollower(Path log) {
    this.log = log;
    this.position = log.toFile().length();
  }

  /** The whole lines that were written since the last call; a started line waits for its end. */
  public List<String> newLines() throws IOException {
    List<String> lines = new ArrayList<>();
    long length = log.toFile().length();
    if (length < position) { // a new file has taken its place
      position = 0;
      unfinished.reset();
    }
    if (length > position) {
      try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
        file.seek(position);
        byte[] buffer = new byte[BUFFER_BYTES];
        for (int read = file.read(buffer); read > 0; read = file.read(buffer)) {
          split(buffer, read, lines);
        }
        position = file.getFilePointer();
      }
    }
    return lines;
  }

  private void split(byte[] buffer, int length, List<String> lines) {
    for (int i = 0; i < length; i++) {
      if (buffer[i] == '\n') {
        lines.add(unfinished.toString(StandardCharsets.UTF_8));
        unfinished.reset();
      } else {
        unfinished.write(buffer[i]);
      }
    }
  }
}
