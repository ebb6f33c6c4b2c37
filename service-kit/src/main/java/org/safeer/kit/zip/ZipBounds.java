package org.safeer.kit.zip;

/**
 * How much of a packed file is read.
 *
 * @param entries how many it may hold
 * @param unpacked bytes that it may unpack to in all, what is skipped included
 * @param ratio how many times its packed size it may unpack to, once that is more than {@link
 *     #HONEST}; text packs to a twentieth, a bomb to a thousandth
 */
public record ZipBounds(int entries, long unpacked, int ratio) {

  /** Below so many bytes nobody asks how well they were packed. */
  static final long HONEST = 4L << 20;
}
