package org.safeer.survey.responseimport.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A packed file that may not unpack to more than so many bytes. */
final class BoundedEntry extends FilterInputStream {

  /** It would. */
  static final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private long left;

  BoundedEntry(InputStream in, long most) {
    super(in);
    this.left = most;
  }

  @Override
  public int read() throws IOException {
    int one = super.read();
    count(one < 0 ? 0 : 1);
    return one;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = super.read(target, offset, length);
    count(Math.max(count, 0));
    return count;
  }

  private void count(int bytes) throws TooLargeException {
    left -= bytes;
    if (left < 0) {
      throw new TooLargeException();
    }
  }
}
