package org.safeer.interview.qda;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.safeer.kit.job.NowAndThen;

/** Deletes the files of exports once they have had their time: they are copies of what was said. */
@ApplicationScoped
class QdaRetention {

  private final QdaJobRepository jobs;
  private final QdaFiles files;
  private final QdaConfig config;
  private final NowAndThen looks = new NowAndThen(Duration.ofMinutes(10));

  QdaRetention(QdaJobRepository jobs, QdaFiles files, QdaConfig config) {
    this.jobs = jobs;
    this.files = files;
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
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                jobs.exportsBefore(now.minus(config.filesKept()))
                    .forEach(
                        job -> {
                          job.outdate();
                          files.delete(job.id);
                        }));
  }
}
