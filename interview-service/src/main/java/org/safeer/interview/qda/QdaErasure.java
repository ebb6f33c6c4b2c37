package org.safeer.interview.qda;

import jakarta.enterprise.context.ApplicationScoped;

/** Takes away what jobs have kept of people: files with their words, reports with their ids. */
@ApplicationScoped
public class QdaErasure {

  private final QdaJobRepository jobs;
  private final QdaFiles files;
  private final QdaBarrier barrier;

  QdaErasure(QdaJobRepository jobs, QdaFiles files, QdaBarrier barrier) {
    this.jobs = jobs;
    this.files = files;
    this.barrier = barrier;
  }

  /**
   * Somebody of the study is erased, inside the caller's transaction, which does so afterwards:
   * what may hold their words or ids goes, and what is being done is begun again.
   */
  public void outdate(String study) {
    barrier.enter(study);
    for (QdaJob job : jobs.withYield(study)) {
      if (job.status == QdaStatus.RUNNING) {
        job.queue();
      } else if (job.holdsPeople()) {
        job.outdate();
        files.delete(job.id);
      }
    }
  }

  /** Deletes all of an emptied sandbox, in the caller's transaction. */
  public void vacate(String study) {
    barrier.enter(study);
    jobs.delete("id.study", study);
  }
}
