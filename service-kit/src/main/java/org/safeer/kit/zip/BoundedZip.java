package org.safeer.kit.zip;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.safeer.kit.zip.UnsoundZipException.Reason;

/**
 * Goes through a packed file from its beginning to its end. Nothing is unpacked but what is read or
 * skipped here, so time and memory are bounded by the bounds given, whatever the file claims of
 * itself; a packed file within it is bytes like others.
 */
public final class BoundedZip implements AutoCloseable {

  private final Counted packed;
  private final ZipInputStream zip;
  private final ZipBounds bounds;
  private final byte[] buffer = new byte[1 << 14];
  private int entries;
  private long unpacked;

  /** The packed bytes that were taken up so far. */
  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count += one < 0 ? 0 : 1;
      return one;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = super.read(target, offset, length);
      count += Math.max(read, 0);
      return read;
    }
  }

  /** The file's bytes, which are closed with this. */
  public BoundedZip(InputStream file, ZipBounds bounds) {
    this.packed = new Counted(file);
    this.zip = new ZipInputStream(packed);
    this.bounds = bounds;
  }

  /**
   * Goes on to the next entry, skipping what is left of the present one.
   *
   * @return its name with {@code /} between its parts; null at the end
   * @throws UnsoundZipException if the file is not to be read on
   */
  public String next() throws UnsoundZipException {
    try {
      skip();
      ZipEntry entry = zip.getNextEntry();
      if (entry == null) {
        return null;
      }
      if (++entries > bounds.entries()) {
        throw new UnsoundZipException(Reason.ENTRIES);
      }
      if (entry.getSize() > bounds.unpacked() - unpacked) {
        throw new UnsoundZipException(Reason.SIZE);
      }
      return harmless(entry.getName());
    } catch (UnsoundZipException unsound) {
      throw unsound;
    } catch (IOException | IllegalArgumentException damaged) {
      throw new UnsoundZipException(Reason.DAMAGED);
    }
  }

  /**
   * All of the present entry.
   *
   * @param most bytes that it may unpack to
   * @throws UnsoundZipException if it is more, or the file is not to be read on
   */
  public byte[] read(int most) throws UnsoundZipException {
    try {
      byte[] bytes = new Watched().readNBytes(most + 1);
      if (bytes.length > most) {
        throw new UnsoundZipException(Reason.SIZE);
      }
      return bytes;
    } catch (UnsoundZipException unsound) {
      throw unsound;
    } catch (IOException damaged) {
      throw new UnsoundZipException(Reason.DAMAGED);
    }
  }

  private void skip() throws IOException {
    if (entries > 0) {
      InputStream rest = new Watched();
      while (rest.read(buffer, 0, buffer.length) >= 0) {
        // Each piece is counted as it is unpacked.
      }
    }
  }

  /** The present entry's bytes, counted. */
  private final class Watched extends InputStream {

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      int read = zip.read(target, offset, length);
      unpacked += Math.max(read, 0);
      if (unpacked > bounds.unpacked()) {
        throw new UnsoundZipException(Reason.SIZE);
      }
      if (unpacked > ZipBounds.HONEST && unpacked / bounds.ratio() > packed.count) {
        throw new UnsoundZipException(Reason.RATIO);
      }
      return read;
    }
  }

  private static String harmless(String name) throws UnsoundZipException {
    String path = name.replace('\\', '/');
    boolean rooted = path.startsWith("/") || path.matches("^[A-Za-z]:.*");
    boolean climbing = ("/" + path + "/").contains("/../");
    boolean hidden = path.chars().anyMatch(Character::isISOControl);
    if (rooted || climbing || hidden || path.isEmpty()) {
      throw new UnsoundZipException(Reason.NAME);
    }
    return path.startsWith("./") ? path.substring(2) : path;
  }

  @Override
  public void close() throws IOException {
    try {
      zip.close();
    } catch (ZipException damaged) {
      throw new UnsoundZipException(Reason.DAMAGED);
    }
  }
}
