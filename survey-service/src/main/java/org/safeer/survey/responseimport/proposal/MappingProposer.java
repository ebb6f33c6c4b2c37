package org.safeer.survey.responseimport.proposal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.safeer.survey.responseimport.file.FileBytes;
import org.safeer.survey.responseimport.file.FileDeclaration;
import org.safeer.survey.responseimport.file.FileFormat;
import org.safeer.survey.responseimport.file.FileInspection;
import org.safeer.survey.responseimport.file.FileShape;
import org.safeer.survey.responseimport.file.Header;
import org.safeer.survey.responseimport.file.RowStream;
import org.safeer.survey.responseimport.file.RowStreams;
import org.safeer.survey.responseimport.file.SourceRow;
import org.safeer.survey.responseimport.mapping.ImportTarget;

/** Looks at the beginning of a file and proposes how to map it. */
public final class MappingProposer {

  private static final FileDeclaration NOTHING = new FileDeclaration(null, null, null, null, 1);

  private static final int ROWS = 2_000;
  private static final int AT_ONCE = 100;

  /** Further columns are not looked at. */
  private static final int MOST_COLUMNS = 1_000;

  private MappingProposer() {}

  /**
   * A mapping for this file.
   *
   * @throws org.safeer.survey.responseimport.file.BrokenFileException if the file cannot be read
   */
  public static MappingProposalView propose(FileBytes file, ImportTarget target)
      throws IOException {
    FileShape shape = FileInspection.inspect(file, NOTHING);
    int headerRows = headerRows(file, shape);
    try (RowStream rows = RowStreams.open(file, shape, headerRows)) {
      Header header = rows.header();
      List<ColumnProfile> columns =
          IntStream.range(0, Math.min(header.width(), MOST_COLUMNS))
              .mapToObj(index -> new ColumnProfile(index, header))
              .toList();
      for (int read = 0; read < ROWS; read += AT_ONCE) {
        rows.next(AT_ONCE).forEach(row -> add(row, columns));
      }
      return new MappingProposal(target, header, columns).propose().of(shape);
    }
  }

  private static void add(SourceRow row, List<ColumnProfile> columns) {
    columns.forEach(column -> column.add(row.cell(column.index())));
  }

  private static int headerRows(FileBytes file, FileShape shape) throws IOException {
    if (shape.format() == FileFormat.NDJSON) {
      return 1;
    }
    try (RowStream rows = RowStreams.open(file, shape, 0)) {
      List<List<String>> first = new ArrayList<>();
      rows.next(3).forEach(row -> first.add(row.cells()));
      return HeaderRows.of(first);
    }
  }
}
