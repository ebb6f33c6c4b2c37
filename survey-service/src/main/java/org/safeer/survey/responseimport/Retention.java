package org.safeer.survey.responseimport;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.safeer.kit.job.NowAndThen;
import org.safeer.survey.Transactions;

/** Deletes the rows that were kept to be mended once they have had their time. */
@ApplicationScoped
class Retention {

  private final KeptRowRepository rows;
  private final Transactions transactions;
  private final ImportConfig config;
  private final NowAndThen looks = new NowAndThen(Duration.ofHours(1));

  Retention(KeptRowRepository rows, Transactions transactions, ImportConfig config) {
    this.rows = rows;
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
          rows.expire(now.minus(config.rowsKept()));
          return now;
        });
  }
}
