package org.safeer.kit.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Without these, a resumed import would double its rows, or a restored database reuse a version.
 */
class IdsTest {

  @Test
  void aNameAlwaysGivesTheSameId() {
    assertThat(Ids.v5("study/import/1")).isEqualTo(Ids.v5("study/import/1"));
    assertThat(Ids.v5("study/import/1")).isNotEqualTo(Ids.v5("study/import/2"));
    assertThat(Ids.v5("study/import/1").version()).isEqualTo(5);
  }

  @Test
  void idsInTimeOrderSortByTime() {
    UUID first = Ids.v7();
    UUID second = Ids.v7();
    assertThat(first.toString()).isLessThan(second.toString());
    assertThat(first.version()).isEqualTo(7);
  }

  @Test
  void aVersionIsAlwaysNewerThanTheLast() {
    long fromTheFuture = System.currentTimeMillis() + 1_000_000;
    assertThat(StateVersions.next(fromTheFuture)).isEqualTo(fromTheFuture + 1);
  }

  @Test
  void aRestoredDatabaseNeverIssuesAVersionTwice() {
    long before = System.currentTimeMillis();
    assertThat(StateVersions.next(5)).isGreaterThanOrEqualTo(before);
  }
}
