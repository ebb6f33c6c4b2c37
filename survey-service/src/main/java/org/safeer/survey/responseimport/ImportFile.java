package org.safeer.survey.responseimport;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.safeer.kit.json.RequestHash;
import org.safeer.kit.problem.FieldError;
import org.safeer.survey.Problems;

/** An uploaded file that has yet to be accepted. */
record ImportFile(Path path) {

  /** Refuses, before the import begins, a file that could not be read as its mapping says. */
  void check(ImportMapping mapping) {
    try {
      try (InputStream bytes = open()) {
        FileText.check(bytes, mapping.charsetOrDefault());
      }
      try (CsvRows rows = CsvRows.open(open(), mapping.charsetOrDefault(), mapping.headerRows())) {
        Problems.requireNone(Columns.find(mapping, rows.header()).errors());
      }
    } catch (BrokenFileException broken) {
      String detail = "Line %d: %s.".formatted(broken.line(), broken.getMessage());
      throw Problems.invalid(List.of(new FieldError("file", broken.rule(), detail)));
    } catch (IOException failure) {
      throw new IllegalStateException("the uploaded file could not be read", failure);
    }
  }

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
