package org.safeer.survey.responseexport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.safeer.kit.idempotency.Idempotency;
import org.safeer.kit.idempotency.KeyedCall;
import org.safeer.kit.idempotency.Recorded;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.EntityKey;
import org.safeer.survey.Problems;
import org.safeer.survey.SurveyProblem;
import org.safeer.survey.Transactions;

/** Links to the files of exports: whoever has one needs no key, so they expire soon. */
@ApplicationScoped
class ExportLinks {

  private static final int CREATED = 201;

  private final ResponseExportRepository exports;
  private final ExportPieces pieces;
  private final Transactions transactions;
  private final Idempotency idempotency;

  ExportLinks(
      ResponseExportRepository exports,
      ExportPieces pieces,
      Transactions transactions,
      Idempotency idempotency) {
    this.exports = exports;
    this.pieces = pieces;
    this.transactions = transactions;
    this.idempotency = idempotency;
  }

  /**
   * Issues links. Nothing of them is stored: sent again under its key, the call issues others.
   *
   * @throws ProblemException {@code not-found}, {@code export-unfinished}, {@code export-outdated}
   */
  ExportLinksView issue(EntityKey key, IssueExportLinksRequest request, KeyedCall call) {
    return transactions.write(
        () ->
            idempotency.once(
                call,
                () -> issue(key, request),
                issued -> new Recorded(CREATED, key.id().toString()),
                known -> issue(key, request)));
  }

  private ExportLinksView issue(EntityKey key, IssueExportLinksRequest request) {
    ResponseExport export = exports.findByIdOptional(key).orElseThrow(Problems::notFound);
    if (export.status() == ExportStatus.OUTDATED) {
      throw new ProblemException(
          SurveyProblem.EXPORT_OUTDATED, "The files are gone; send the same PUT again.");
    }
    if (export.status() != ExportStatus.FINISHED) {
      throw new ProblemException(
          SurveyProblem.EXPORT_UNFINISHED, "There are no files yet, or the export has failed.");
    }
    Instant end = Instant.now().plusSeconds(request.validSeconds()).truncatedTo(ChronoUnit.SECONDS);
    return ExportLinksView.of(export, ExportLink.issue(export.filesId(), end, export.linkKey()));
  }

  /**
   * The file that a link opens.
   *
   * @throws ProblemException {@code not-found} for a link that nobody issued, or whose files are
   *     gone, and for a file that is not there; {@code link-expired}
   */
  @Transactional
  OpenedFile find(String link, String file) {
    ExportLink read = ExportLink.read(link).orElseThrow(Problems::notFound);
    ResponseExport export =
        exports
            .withFiles(read.filesId())
            .filter(found -> read.isSignedBy(found.linkKey()))
            .orElseThrow(Problems::notFound);
    if (read.expiresAt().isBefore(Instant.now())) {
      throw new ProblemException(
          SurveyProblem.LINK_EXPIRED, "Ask whoever gave you the link for a new one.");
    }
    UUID filesId = export.filesId();
    return export.files().stream()
        .filter(one -> one.name().equals(file))
        .findFirst()
        .map(one -> new OpenedFile(filesId, one))
        .orElseThrow(Problems::notFound);
  }

  /** All bytes of a file; fails where it is deleted while it is read. */
  InputStream open(OpenedFile opened) {
    return pieces.open(opened);
  }
}
