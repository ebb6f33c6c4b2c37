package org.safeer.survey.responseimport.file;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Text of which no row may be longer than fits the memory, a quote that is never closed included.
 */
final class BoundedReader extends FilterReader {

  /** Characters of one row; what is read ahead counts too. */
  static final int LONGEST_ROW = 1 << 20;

  /** The row is longer. */
  static final class TooLongException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private long sinceRow;

  BoundedReader(Reader in) {
    super(in);
  }

  /** A row has ended. */
  void rowEnded() {
    sinceRow = 0;
  }

  @Override
  public int read() throws IOException {
    count(1);
    return super.read();
  }

  @Override
  public int read(char[] target, int offset, int length) throws IOException {
    int count = super.read(target, offset, length);
    count(count);
    return count;
  }

  private void count(int characters) throws TooLongException {
    sinceRow += characters;
    if (sinceRow > LONGEST_ROW) {
      throw new TooLongException();
    }
  }
}
