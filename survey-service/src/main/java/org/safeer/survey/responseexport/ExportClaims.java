package org.safeer.survey.responseexport;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.safeer.kit.job.ClaimLostException;
import org.safeer.survey.Transactions;

/** Who works on which export, and how it ends. */
@ApplicationScoped
class ExportClaims {

  private static final int KEY_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final ResponseExportRepository exports;
  private final ExportPieces pieces;
  private final Transactions transactions;
  private final ExportConfig config;

  ExportClaims(
      ResponseExportRepository exports,
      ExportPieces pieces,
      Transactions transactions,
      ExportConfig config) {
    this.exports = exports;
    this.pieces = pieces;
    this.transactions = transactions;
    this.config = config;
  }

  /** Takes up the oldest export nobody works on, from its beginning; null if there is none. */
  ExportClaim claim() {
    return transactions.write(
        () -> {
          ResponseExport export = exports.oldestOpen(Instant.now());
          if (export == null) {
            return null;
          }
          UUID run = UUID.randomUUID();
          pieces.delete(export.key());
          export.claim(run, leaseEnd());
          return new ExportClaim(export.key(), run, export.definition(), export.attempts());
        });
  }

  boolean isHopeless(ExportClaim claim) {
    return claim.attempts() > config.attempts();
  }

  void progress(ExportClaim claim, long written, long total) {
    transactions.write(
        () -> {
          held(claim).progress(written, total, leaseEnd());
          return claim;
        });
  }

  /** Keeps a piece of a file; of an export that is to begin again nothing is kept. */
  void store(ExportClaim claim, String file, int position, byte[] bytes) {
    transactions.write(
        () -> {
          held(claim);
          pieces.store(claim.export(), file, position, bytes);
          return claim;
        });
  }

  void finish(ExportClaim claim, List<ExportedFile> files, long rows) {
    byte[] key = new byte[KEY_BYTES];
    RANDOM.nextBytes(key);
    transactions.write(
        () -> {
          held(claim).finish(files, rows, key);
          return claim;
        });
  }

  void fail(ExportClaim claim, ExportFailure why) {
    transactions.write(
        () -> {
          held(claim).fail(why);
          pieces.delete(claim.export());
          return claim;
        });
  }

  /** Lets another process, or this one after its restart, begin again at once. */
  void release(ExportClaim claim) {
    transactions.write(
        () -> {
          held(claim).release();
          return claim;
        });
  }

  /** The export, locked until the transaction ends; throws if this run of it is over. */
  private ResponseExport held(ExportClaim claim) {
    ResponseExport export = exports.held(claim.export());
    if (export == null || !export.isHeldBy(claim.run())) {
      throw new ClaimLostException();
    }
    return export;
  }

  private Instant leaseEnd() {
    return Instant.now().plus(config.lease());
  }
}
