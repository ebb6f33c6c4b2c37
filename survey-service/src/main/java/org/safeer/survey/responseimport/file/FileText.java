package org.safeer.survey.responseimport.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Decodes a whole file once, to refuse one that is not what its mapping says: a decoder that
 * replaces what it cannot read would turn answers into other texts.
 */
public final class FileText {

  private static final int BUFFER = 1 << 16;

  private final InputStream bytes;
  private final CharsetDecoder decoder;
  private final String charset;
  private final ByteBuffer in = ByteBuffer.allocate(BUFFER);
  private final CharBuffer out = CharBuffer.allocate(BUFFER);
  private long line = 1;

  private FileText(InputStream bytes, Charset charset) {
    this.bytes = bytes;
    this.charset = charset.name();
    this.decoder = strict(charset);
  }

  static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /**
   * Reads to the end.
   *
   * @throws BrokenFileException at the first byte that is not of the charset, or the first NUL
   */
  public static void check(InputStream bytes, Charset charset) throws IOException {
    new FileText(bytes, charset).decode();
  }

  /** Whether all of it is in the charset. */
  static boolean isIn(FileBytes bytes, Charset charset) throws IOException {
    try (InputStream all = bytes.open()) {
      check(all, charset);
      return true;
    } catch (BrokenFileException other) {
      return false;
    }
  }

  private void decode() throws IOException {
    boolean end = false;
    while (!end) {
      end = !fill();
      CoderResult result;
      do {
        result = decoder.decode(in, out, end);
        count();
        if (result.isError()) {
          throw new BrokenFileException(line, "charset", "the file is not in " + charset);
        }
      } while (result.isOverflow());
      in.compact();
    }
  }

  private boolean fill() throws IOException {
    int count = bytes.read(in.array(), in.position(), in.remaining());
    in.position(in.position() + Math.max(count, 0));
    in.flip();
    return count >= 0;
  }

  private void count() {
    out.flip();
    while (out.hasRemaining()) {
      char c = out.get();
      if (c == 0) {
        throw new BrokenFileException(line, "text", "the file holds a NUL character");
      }
      line += c == '\n' ? 1 : 0;
    }
    out.clear();
  }
}
