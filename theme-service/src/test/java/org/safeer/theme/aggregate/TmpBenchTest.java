package org.safeer.theme.aggregate;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.safeer.theme.testing.*;

@QuarkusTest
@TestProfile(ThemeServiceProfile.class)
class TmpBenchTest {
  @Inject Topics topics;

  @Test
  void bench() {
    StudyFeed feed = StudyFeed.of(topics, "bench");
    feed.study(Clients.RESEARCHER, true);
    topics.caughtUp();
    for (int round = 0; round < 2; round++) {
      long t = System.nanoTime();
      for (int i = 0; i < 10000; i++) {
        UUID p = UUID.randomUUID();
        feed.participant(p, 1, i % 2 == 0 ? "gulf" : "europe", "survey");
        feed.response(UUID.randomUUID(), p, 1, StudyFeed.answers(1 + i % 5, 1 + i % 3, "yes"));
      }
      long sent = System.nanoTime();
      topics.caughtUp();
      System.err.println(
          "BENCH sent "
              + (sent - t) / 1e6
              + " ms, applied 20000 records in "
              + (System.nanoTime() - t) / 1e6
              + " ms");
    }
    for (int i = 0; i < 5; i++) {
      long t = System.nanoTime();
      Clients.researcher().get("/v1/studies/bench/aggregates").then().statusCode(200);
      System.err.println("BENCH aggregates " + (System.nanoTime() - t) / 1e6);
    }
    long t = System.nanoTime();
    Clients.researcher().get("/v1/studies/bench/aggregates/self-check").then().statusCode(200);
    System.err.println("BENCH selfcheck " + (System.nanoTime() - t) / 1e6);
  }
}
