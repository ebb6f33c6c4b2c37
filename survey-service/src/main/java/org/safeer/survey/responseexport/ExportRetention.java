package org.safeer.survey.responseexport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.safeer.kit.job.NowAndThen;
import org.safeer.survey.Transactions;

/** Deletes the files of exports once they have had their time: they are copies of what was said. */
@ApplicationScoped
class ExportRetention {

  private final ResponseExportRepository exports;
  private final ExportPieces pieces;
  private final Transactions transactions;
  private final ExportConfig config;
  private final NowAndThen looks = new NowAndThen(Duration.ofMinutes(10));

  ExportRetention(
      ResponseExportRepository exports,
      ExportPieces pieces,
      Transactions transactions,
      ExportConfig config) {
    this.exports = exports;
    this.pieces = pieces;
    this.transactions = transactions;
    this.config = config;
  }

  /** Looks after them if it is time to; told often by one thread. */
  void keep() {
    Instant now = Instant.now();
    if (looks.isTime(now)) {
      expire(now);
    }
  }

  /** Deletes those whose time is over at this moment. */
  void expire(Instant now) {
    transactions.write(
        () -> {
          exports
              .finishedBefore(now.minus(config.filesKept()))
              .forEach(
                  export -> {
                    export.outdate();
                    pieces.delete(export.key());
                  });
          return now;
        });
  }
}
