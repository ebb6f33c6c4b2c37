package org.safeer.survey.responseimport.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;

/** Finds out how a file is to be read, and reads all of its text once to be sure. */
public final class FileInspection {

  private final FileBytes bytes;
  private final FileDeclaration declared;

  private FileInspection(FileBytes bytes, FileDeclaration declared) {
    this.bytes = bytes;
    this.declared = declared;
  }

  /**
   * How the file is to be read.
   *
   * @throws BrokenFileException if it is not what it is declared to be, or nothing known here
   */
  public static FileShape inspect(FileBytes bytes, FileDeclaration declared) throws IOException {
    return new FileInspection(bytes, declared).shape();
  }

  private FileShape shape() throws IOException {
    FileFormat packed = PackedFile.format(bytes);
    if (packed == FileFormat.XLSX || declared.format() == FileFormat.XLSX) {
      return workbook(packed);
    }
    Charset charset = charset();
    if (isNdjson(charset)) {
      return new FileShape(FileFormat.NDJSON, charset.name(), null, null);
    }
    String delimiter = declared.delimiter() == null ? delimiter(charset) : declared.delimiter();
    return FileShape.csv(charset.name(), delimiter);
  }

  private FileShape workbook(FileFormat packed) throws IOException {
    if (packed == null || declared.format() != null && declared.format() != packed) {
      throw new BrokenFileException(1, "format", "the file is not of the declared format");
    }
    try (XlsxWorkbook workbook = XlsxWorkbook.open(bytes)) {
      return new FileShape(packed, null, null, workbook.sheet(declared.sheet()));
    }
  }

  private boolean isNdjson(Charset charset) throws IOException {
    if (declared.format() != null) {
      return declared.format() == FileFormat.NDJSON;
    }
    try (Reader text = TextFile.open(bytes.open(), charset)) {
      int first = text.read();
      while (first >= 0 && Character.isWhitespace(first)) {
        first = text.read();
      }
      return first == '{';
    }
  }

  /** A declared encoding wins, but the file must be in it. */
  private Charset charset() throws IOException {
    if (declared.charset() == null) {
      return CharsetDetection.of(bytes);
    }
    Charset charset = Charset.forName(declared.charset());
    try (InputStream all = bytes.open()) {
      FileText.check(all, charset);
    }
    return charset;
  }

  private String delimiter(Charset charset) throws IOException {
    return String.valueOf(DelimiterDetection.of(() -> TextFile.open(bytes.open(), charset)));
  }
}
