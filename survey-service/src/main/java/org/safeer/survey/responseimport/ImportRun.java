package org.safeer.survey.responseimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.safeer.kit.problem.FieldError;
import org.safeer.survey.questionnaire.PublishedQuestionnaire;
import org.safeer.survey.questionnaire.Questionnaires;
import org.safeer.survey.study.Studies;

/** Works on one import until its file ends, or until it is told to stop. */
@ApplicationScoped
class ImportRun {

  private final ImportClaims claims;
  private final ChunkWriter writer;
  private final Uploads uploads;
  private final Questionnaires questionnaires;
  private final Studies studies;
  private final ImportConfig config;

  ImportRun(
      ImportClaims claims,
      ChunkWriter writer,
      Uploads uploads,
      Questionnaires questionnaires,
      Studies studies,
      ImportConfig config) {
    this.claims = claims;
    this.writer = writer;
    this.uploads = uploads;
    this.questionnaires = questionnaires;
    this.studies = studies;
    this.config = config;
  }

  /** Goes on where the import was left. */
  void run(ImportClaim claim, BooleanSupplier stopping) throws IOException {
    if (claims.isHopeless(claim)) {
      String detail = "The import was taken up several times and never got further.";
      claims.fail(claim, 0, new FieldError("", "internal", detail));
      return;
    }
    try (CsvRows rows = open(claim)) {
      skip(rows, claim.rowsRead());
      write(claim, rows, reader(claim, rows), stopping);
    }
  }

  private void write(ImportClaim claim, CsvRows rows, RowReader reader, BooleanSupplier stopping) {
    ImportClaim current = claim;
    try {
      while (!stopping.getAsBoolean()) {
        List<SourceRow> chunk = rows.next(config.chunkRows());
        if (chunk.isEmpty()) {
          claims.finish(current);
          return;
        }
        current = writer.write(current, chunk.stream().map(reader::read).toList());
      }
      claims.release(current);
    } catch (BrokenFileException broken) {
      String detail = "Nothing from here on was read: " + broken.getMessage() + ".";
      claims.fail(current, broken.line(), new FieldError("/file", broken.rule(), detail));
    }
  }

  private CsvRows open(ImportClaim claim) throws IOException {
    ImportMapping mapping = claim.mapping();
    return CsvRows.open(
        uploads.open(claim.job()), mapping.charsetOrDefault(), mapping.headerRows());
  }

  /** Rows that are done are read again, which is quick, and not written again. */
  private void skip(CsvRows rows, long done) {
    long left = done;
    while (left > 0) {
      left -= rows.next((int) Math.min(left, config.chunkRows())).size();
    }
  }

  private RowReader reader(ImportClaim claim, CsvRows rows) {
    ImportMapping mapping = claim.mapping();
    PublishedQuestionnaire questionnaire =
        questionnaires.require(
            claim.job().study(), mapping.questionnaire(), mapping.questionnaireVersion());
    return new RowReader(
        studies.require(claim.job().study()),
        mapping,
        Columns.find(mapping, rows.header()),
        questionnaire);
  }
}
