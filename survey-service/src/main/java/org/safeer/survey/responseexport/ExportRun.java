package org.safeer.survey.responseexport;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.safeer.survey.responseexport.file.ExportFiles;
import org.safeer.survey.responseexport.file.ExportFiles.Content;
import org.safeer.survey.responseexport.file.ExportFiles.SideFile;
import org.safeer.survey.responseexport.file.ExportFormat;
import org.safeer.survey.responseexport.file.RowFile;
import org.safeer.survey.responseexport.table.ExportRow;
import org.safeer.survey.responseexport.table.ExportTable;

/** Writes one export, or stops when it is told to. */
@ApplicationScoped
class ExportRun {

  private static final int ROWS_BETWEEN_SIGNS = 1_000;

  private final ExportClaims claims;
  private final ExportBarrier barrier;
  private final ExportTables tables;
  private final ExportSnapshot snapshot;

  ExportRun(
      ExportClaims claims, ExportBarrier barrier, ExportTables tables, ExportSnapshot snapshot) {
    this.claims = claims;
    this.barrier = barrier;
    this.tables = tables;
    this.snapshot = snapshot;
  }

  /** Why an export ends without files. */
  private static final class UnfitException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient ExportFailure why;

    UnfitException(String rule, String detail) {
      super(detail, null, false, false);
      this.why = new ExportFailure(rule, detail);
    }
  }

  /** The process is stopping. */
  private static final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  void run(ExportClaim claim, BooleanSupplier stopping) throws IOException {
    if (claims.isHopeless(claim)) {
      String detail = "The export was taken up several times and never came to its end.";
      claims.fail(claim, new ExportFailure("internal", detail));
      return;
    }
    String study = claim.export().study();
    barrier.await(study);
    ExportTable table = tables.of(study, claim.definition());
    try {
      ExportedFile data =
          snapshot.read(
              study,
              claim.definition(),
              (rows, total) -> data(claim, table, rows, total, stopping));
      finish(claim, table, data);
    } catch (UnfitException unfit) {
      claims.fail(claim, unfit.why);
    } catch (StoppedException stopped) {
      claims.release(claim);
    }
  }

  private void finish(ExportClaim claim, ExportTable table, ExportedFile data) throws IOException {
    List<ExportedFile> files = new ArrayList<>(List.of(data));
    for (SideFile side : ExportFiles.beside(claim.definition().format(), table)) {
      files.add(write(claim, side.name(), side.mediaType(), null, side.content()));
    }
    claims.finish(claim, files, data.rows());
  }

  private ExportedFile data(
      ExportClaim claim,
      ExportTable table,
      Stream<ExportRow> rows,
      long total,
      BooleanSupplier stopping)
      throws IOException {
    ExportFormat format = claim.definition().format();
    if (!ExportFiles.hasRoomForRows(format, total)) {
      throw new UnfitException(
          "rows", "A sheet has no room for " + total + " rows: filter them, or export csv.");
    }
    claims.progress(claim, 0, total);
    return write(
        claim,
        format.dataFile(),
        format.mediaType(),
        total,
        target -> {
          try (RowFile file = ExportFiles.open(format, target, table)) {
            write(claim, table, rows.iterator(), file, total, stopping);
          }
        });
  }

  private void write(
      ExportClaim claim,
      ExportTable table,
      Iterator<ExportRow> rows,
      RowFile file,
      long total,
      BooleanSupplier stopping)
      throws IOException {
    for (long written = 0; rows.hasNext(); written++) {
      if (written % ROWS_BETWEEN_SIGNS == 0) {
        if (stopping.getAsBoolean()) {
          throw new StoppedException();
        }
        claims.progress(claim, written, total);
      }
      file.write(table.cells(rows.next()));
    }
  }

  private ExportedFile write(
      ExportClaim claim, String name, String mediaType, Long rows, Content content)
      throws IOException {
    PieceOutput output =
        new PieceOutput((position, bytes) -> claims.store(claim, name, position, bytes));
    try (output) {
      content.write(output);
    }
    return new ExportedFile(name, mediaType, output.length(), rows, output.sha256());
  }
}
