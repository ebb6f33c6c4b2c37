package org.safeer.survey.responseimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.safeer.survey.responseimport.file.BrokenFileException;
import org.safeer.survey.responseimport.file.RowStream;
import org.safeer.survey.responseimport.file.RowStreams;
import org.safeer.survey.responseimport.file.SourceRow;
import org.safeer.survey.responseimport.mapping.Columns;
import org.safeer.survey.responseimport.mapping.ImportMapping;
import org.safeer.survey.responseimport.mapping.ImportTarget;
import org.safeer.survey.responseimport.mapping.MappingAdmission;
import org.safeer.survey.responseimport.mapping.RowDraft;
import org.safeer.survey.responseimport.mapping.RowReader;

/** Works on one import until its file ends, or until it is told to stop. */
@ApplicationScoped
class ImportRun {

  private final ImportClaims claims;
  private final ChunkWriter writer;
  private final Uploads uploads;
  private final MappingAdmission admission;
  private final ImportConfig config;

  ImportRun(
      ImportClaims claims,
      ChunkWriter writer,
      Uploads uploads,
      MappingAdmission admission,
      ImportConfig config) {
    this.claims = claims;
    this.writer = writer;
    this.uploads = uploads;
    this.admission = admission;
    this.config = config;
  }

  /** Goes on where the import was left. */
  void run(ImportClaim claim, BooleanSupplier stopping) throws IOException {
    if (claims.isHopeless(claim)) {
      String detail = "The import was taken up several times and never got further.";
      claims.fail(claim, FoundProblem.ofFile(0, "", "internal", detail));
      return;
    }
    try (RowStream rows = open(claim)) {
      skip(rows, claim.rowsRead());
      Columns columns = Columns.find(claim.mapping(), rows.header());
      write(claim, rows, new Reading(columns, reader(claim, columns)), stopping);
    }
  }

  private void write(ImportClaim claim, RowStream rows, Reading reading, BooleanSupplier stopping) {
    ImportClaim current = claim;
    try {
      while (!stopping.getAsBoolean()) {
        List<SourceRow> chunk = rows.next(config.chunkRows());
        if (chunk.isEmpty()) {
          claims.finish(current);
          return;
        }
        current = writer.write(current, reading.drafts(chunk), reading.columns());
      }
      claims.release(current);
    } catch (BrokenFileException broken) {
      String detail = "Nothing from here on was read: " + broken.getMessage() + ".";
      claims.fail(current, FoundProblem.ofFile(broken.line(), "/file", broken.rule(), detail));
    }
  }

  private RowStream open(ImportClaim claim) throws IOException {
    return RowStreams.open(
        () -> uploads.open(claim.job()), claim.file(), claim.mapping().headerRows());
  }

  /** Rows that are done are read again, which is quick, and not written again. */
  private void skip(RowStream rows, long done) {
    long left = done;
    while (left > 0) {
      left -= rows.next((int) Math.min(left, config.chunkRows())).size();
    }
  }

  private RowReader reader(ImportClaim claim, Columns columns) {
    return new RowReader(target(claim), claim.mapping(), columns);
  }

  private ImportTarget target(ImportClaim claim) {
    ImportMapping mapping = claim.mapping();
    return admission.target(
        claim.job().study(), mapping.questionnaire(), mapping.questionnaireVersion());
  }

  /** How the rows of this file are read. */
  private record Reading(Columns columns, RowReader reader) {

    List<RowDraft> drafts(List<SourceRow> rows) {
      return rows.stream().map(reader::read).toList();
    }
  }
}
