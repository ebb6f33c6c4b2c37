package org.safeer.kit.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** If a partition ever changed, a subject's newer states would be read before its older ones. */
class KeyPartitionTest {

  @ParameterizedTest
  @CsvSource({"alpha,8,0", "box/owner,8,7", "بوسہ,8,2"})
  void thePartitionOfAKeyNeverChanges(String key, int partitions, int partition) {
    assertThat(KeyPartition.of(key, partitions)).isEqualTo(partition);
  }

  @Test
  void itIsTheOneKafkaItselfWouldChoose() {
    for (int i = 0; i < 1_000; i++) {
      String key = "box/" + i;
      assertThat(KeyPartition.of(key, 8))
          .isEqualTo(BuiltInPartitioner.partitionForKey(key.getBytes(StandardCharsets.UTF_8), 8));
    }
  }

  @Test
  void keysAreSpreadOverAllPartitions() {
    assertThat(IntStream.range(0, 1_000).map(i -> KeyPartition.of("box/" + i, 8)).distinct())
        .hasSize(8);
  }
}
