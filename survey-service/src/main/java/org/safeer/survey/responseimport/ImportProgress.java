package org.safeer.survey.responseimport;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.safeer.kit.problem.ProblemException;
import org.safeer.survey.Access;

/** Tells how far an import is, again and again. */
@ApplicationScoped
class ImportProgress {

  /** Often enough for a person, and for whatever closes silent connections. */
  private static final Duration BETWEEN = Duration.ofSeconds(1);

  /** After an hour a client connects again. */
  private static final int MOST = 3_600;

  private final ImportViews views;

  ImportProgress(ImportViews views) {
    this.views = views;
  }

  /**
   * The import as it is now, and each second until it has ended.
   *
   * @throws ProblemException {@code not-found}, before the stream begins
   */
  Multi<ResponseImportView> follow(String study, UUID id, Access access) {
    views.progress(study, id, access);
    return Multi.createBy()
        .repeating()
        .uni(() -> read(study, id, access))
        .withDelay(BETWEEN)
        .whilst(view -> view.finishedAt() == null)
        .select()
        .first(MOST);
  }

  private Uni<ResponseImportView> read(String study, UUID id, Access access) {
    return Uni.createFrom()
        .item(() -> views.progress(study, id, access))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }
}
