package org.safeer.survey.responseimport.file;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.function.IntFunction;

/** Bytes that come in pieces, of which only one is in memory. */
public final class PieceStream extends InputStream {

  private final IntFunction<byte[]> pieces;
  private ByteArrayInputStream current = new ByteArrayInputStream(new byte[0]);
  private int position;
  private boolean ended;

  /**
   * @param pieces gives the piece at a position counted from 0; null behind the last
   */
  public PieceStream(IntFunction<byte[]> pieces) {
    this.pieces = pieces;
  }

  @Override
  public int read() {
    return advance() ? current.read() : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    return advance() ? current.read(target, offset, length) : -1;
  }

  private boolean advance() {
    while (!ended && current.available() == 0) {
      byte[] piece = pieces.apply(position++);
      ended = piece == null;
      current = new ByteArrayInputStream(ended ? new byte[0] : piece);
    }
    return !ended;
  }
}
