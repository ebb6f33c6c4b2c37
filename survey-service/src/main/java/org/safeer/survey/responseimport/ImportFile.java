package org.safeer.survey.responseimport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.safeer.kit.json.RequestHash;
import org.safeer.survey.Problems;
import org.safeer.survey.responseimport.file.BrokenFileException;
import org.safeer.survey.responseimport.file.FileInspection;
import org.safeer.survey.responseimport.file.FileShape;
import org.safeer.survey.responseimport.file.Header;
import org.safeer.survey.responseimport.file.RowStream;
import org.safeer.survey.responseimport.file.RowStreams;
import org.safeer.survey.responseimport.mapping.Columns;
import org.safeer.survey.responseimport.mapping.ImportMapping;

/** An uploaded file that has yet to be accepted. */
record ImportFile(Path path) {

  /**
   * How the file is read; refuses, before the import begins, one that could not be read as its
   * mapping says.
   */
  CheckedFile check(ImportMapping mapping) {
    try {
      FileShape shape = FileInspection.inspect(this::open, mapping.declared());
      try (RowStream rows = RowStreams.open(this::open, shape, mapping.headerRows())) {
        Problems.requireNone(Columns.find(mapping, rows.header()).errors());
        return new CheckedFile(shape, rows.header());
      }
    } catch (BrokenFileException broken) {
      throw Problems.invalid(List.of(broken.error()));
    } catch (IOException failure) {
      throw new IllegalStateException("the uploaded file could not be read", failure);
    }
  }

  /**
   * What was found of a file that can be read.
   *
   * @param shape how
   */
  record CheckedFile(FileShape shape, Header header) {}

  /** Tells this file from another: the SHA-256 of its bytes. */
  String hash() {
    try (InputStream bytes = open()) {
      return RequestHash.sha256(bytes);
    } catch (IOException failure) {
      throw new IllegalStateException("the uploaded file could not be read", failure);
    }
  }

  InputStream open() throws IOException {
    return Files.newInputStream(path);
  }
}
