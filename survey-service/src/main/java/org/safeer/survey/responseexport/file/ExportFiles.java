package org.safeer.survey.responseexport.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.safeer.survey.responseexport.table.ExportTable;
import org.safeer.survey.responseexport.table.ExportedValues;

/** The files of an export: the rows, and what explains them. */
public final class ExportFiles {

  private static final String JSON = "application/json";

  /** Writes a whole file. */
  @FunctionalInterface
  public interface Content {
    void write(OutputStream target) throws IOException;
  }

  /**
   * A file that stands beside the rows.
   *
   * @param mediaType what it is
   */
  public record SideFile(String name, String mediaType, Content content) {}

  private ExportFiles() {}

  /** Begins the file with the rows. */
  public static RowFile open(ExportFormat format, OutputStream target, ExportTable table)
      throws IOException {
    return switch (format) {
      case CSV -> CsvRowFile.open(target, table);
      case NDJSON -> NdjsonRowFile.open(target, table);
      case XLSX -> XlsxRowFile.open(target, table);
      case SPSS -> SpssRowFile.open(target, table);
    };
  }

  /** What the rows are in the files of this format if nobody says. */
  public static ExportedValues usualValues(ExportFormat format) {
    return format == ExportFormat.SPSS ? ExportedValues.NUMBERS : ExportedValues.CODES;
  }

  /** Whether a file of this format has room for the columns. */
  public static boolean hasRoomForColumns(ExportFormat format, int columns) {
    return format != ExportFormat.XLSX || columns <= XlsxRowFile.MOST_COLUMNS;
  }

  /** Whether a file of this format has room for the rows. */
  public static boolean hasRoomForRows(ExportFormat format, long rows) {
    return format != ExportFormat.XLSX || rows <= XlsxRowFile.MOST_ROWS;
  }

  /** What explains the rows. */
  public static List<SideFile> beside(ExportFormat format, ExportTable table) {
    List<SideFile> files = new ArrayList<>();
    if (format == ExportFormat.SPSS) {
      files.add(new SideFile("responses.sps", "text/plain; charset=UTF-8", SpssSyntax.of(table)));
    }
    files.add(new SideFile("codebook.csv", "text/csv; charset=UTF-8", CodebookFile.of(table)));
    if (format == ExportFormat.CSV) {
      files.add(
          new SideFile("responses.csv-metadata.json", "application/csvm+json", CsvwFile.of(table)));
    }
    if (format != ExportFormat.SPSS && table.versions().size() == 1) {
      files.add(new SideFile("import-mapping.json", JSON, MappingFile.of(format, table)));
    }
    return files;
  }
}
