package org.safeer.survey.responseexport;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** A file that is handed on in pieces of one size, of which only one is in memory. */
final class PieceOutput extends OutputStream {

  /** Of each piece but the last. */
  static final int BYTES = 1 << 19;

  /** Takes the pieces, in their order. */
  @FunctionalInterface
  interface Sink {
    void take(int position, byte[] bytes);
  }

  private final Sink sink;
  private final MessageDigest digest;
  private final byte[] piece = new byte[BYTES];
  private int filled;
  private int position;
  private long length;
  private boolean closed;

  PieceOutput(Sink sink) {
    this.sink = sink;
    try {
      this.digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] source, int offset, int count) throws IOException {
    if (closed) {
      throw new IOException("the file is closed");
    }
    int done = 0;
    while (done < count) {
      int taken = Math.min(count - done, BYTES - filled);
      System.arraycopy(source, offset + done, piece, filled, taken);
      filled += taken;
      done += taken;
      if (filled == BYTES) {
        hand();
      }
    }
    digest.update(source, offset, count);
    length += count;
  }

  private void hand() {
    sink.take(position++, Arrays.copyOf(piece, filled));
    filled = 0;
  }

  @Override
  public void close() {
    if (!closed && filled > 0) {
      hand();
    }
    closed = true;
  }

  long length() {
    return length;
  }

  /** Of all bytes, once the file is closed. */
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
