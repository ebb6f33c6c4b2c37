package org.safeer.interview.codingfeed;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Tells a study's changes as they come, page after page. */
@ApplicationScoped
class ChangeStream {

  /** Soon enough for two people at one transcript. */
  private static final Duration BETWEEN = Duration.ofMillis(500);

  private static final int MOST = 200;

  private final CodingFeed feed;

  ChangeStream(CodingFeed feed) {
    this.feed = feed;
  }

  /**
   * What changes behind a position, twice a second; empty where nothing does.
   *
   * @param patience after which the stream ends
   */
  Multi<List<CodingChangeView>> after(String study, long position, Duration patience) {
    AtomicLong place = new AtomicLong(position);
    long end = System.nanoTime() + patience.toNanos();
    return Multi.createBy()
        .repeating()
        .uni(() -> next(study, place))
        .withDelay(BETWEEN)
        .whilst(page -> System.nanoTime() < end);
  }

  private Uni<List<CodingChangeView>> next(String study, AtomicLong place) {
    return Uni.createFrom()
        .item(
            () -> {
              List<CodingChangeView> page = feed.after(study, place.get(), MOST);
              if (!page.isEmpty()) {
                place.set(page.get(page.size() - 1).position());
              }
              return page;
            })
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }
}
