package org.safeer.survey.responseimport.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** What the first bytes of a file tell of it. */
final class PackedFile {

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private PackedFile() {}

  /**
   * A workbook; null for a text.
   *
   * @throws BrokenFileException for a file of old office programs, or one with a password
   */
  static FileFormat format(FileBytes bytes) throws IOException {
    try (InputStream start = bytes.open()) {
      byte[] first = start.readNBytes(ZIP.length);
      if (Arrays.equals(first, OLD_OFFICE)) {
        throw new BrokenFileException(
            1, "format", "the file is an old or a locked workbook: save it as .xlsx or .csv");
      }
      return Arrays.equals(first, ZIP) ? FileFormat.XLSX : null;
    }
  }
}
