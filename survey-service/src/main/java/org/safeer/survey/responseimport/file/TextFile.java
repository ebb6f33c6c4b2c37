package org.safeer.survey.responseimport.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;

/** Text without the byte order mark that may stand before it. */
final class TextFile {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private TextFile() {}

  static BufferedReader open(InputStream bytes, Charset charset) throws IOException {
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(bytes, FileText.strict(charset)));
    reader.mark(1);
    if (reader.read() != BYTE_ORDER_MARK) {
      reader.reset();
    }
    return reader;
  }
}
